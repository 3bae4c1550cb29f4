import type { Frise, ScaleName } from './frise.ts';

/** A drawing, and the names of the scales that it shows. */
export interface SharedDrawing {
  readonly frise: Frise;
  readonly scales: readonly ScaleName[];
}

/** The drawings, those that differ in nothing but their names as one: without folds, the folded scale is the proportional one. */
export function sharedDrawings(drawings: readonly Frise[]): readonly SharedDrawing[] {
  const [only, ...others] = drawings;
  if (only !== undefined && others.length === 0) return [{ frise: only, scales: [only.scale] }];
  const shared = Map.groupBy(drawings, (frise) => JSON.stringify({ ...frise, scale: undefined }));
  return [...shared.values()].map((alike) => ({ frise: alike[0]!, scales: alike.map(({ scale }) => scale) }));
}
