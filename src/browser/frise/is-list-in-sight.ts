import { overlap } from './frise-stretch.ts';
import type { ListedFrise } from './listed-frise.ts';

/** Whether the frise shows a time of which the list tells: a reader who has gone elsewhere on purpose is left there. */
export function isListInSight({ camera, scope }: Pick<ListedFrise, 'camera' | 'scope'>): boolean {
  return scope === undefined || overlap(camera.goal, scope);
}
