import { moveStretch, type Stretch } from '../frise/frise-stretch.ts';

/** What can be taken hold of: the two edges of the window, and the window itself. */
export type BrushPart = 'start' | 'window' | 'end';

/** Of the length of the window: what an arrow moves, and a Page key. */
const arrow = 0.1;
const page = 1;

const moves: Readonly<Record<string, number>> = {
  ArrowRight: arrow,
  ArrowUp: arrow,
  ArrowLeft: -arrow,
  ArrowDown: -arrow,
  PageUp: page,
  PageDown: -page,
  Home: -Infinity,
  End: Infinity,
};

/**
 * The window after a key was pressed on a part of it, as on any slider: later with Right, Up and Page Up (with Left where
 * time runs from right to left), to the ends of the axis with Home and End. Undefined for a key that moves nothing.
 */
export function brushKeys(
  key: string,
  part: BrushPart,
  { from, to }: Stretch,
  { direction, least }: { readonly direction: 'ltr' | 'rtl'; readonly least: number },
): Stretch | undefined {
  const move = moves[key];
  if (move === undefined) return undefined;
  const lengths = direction === 'rtl' && /Left|Right/.test(key) ? -move : move;
  if (part === 'window' && !Number.isFinite(lengths))
    return lengths < 0 ? { from: 0, to: to - from } : { from: 100 - (to - from), to: 100 };
  if (part === 'window') return moveStretch({ from, to }, lengths);
  const by = (to - from) * lengths;
  return part === 'start'
    ? { from: Math.max(0, Math.min(from + by, to - least)), to }
    : { from, to: Math.min(100, Math.max(to + by, from + least)) };
}
