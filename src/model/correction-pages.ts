import type { CorrectionEntry } from './correction-entries.ts';
import { correctionEntries } from './correction-entries.ts';
import type { Part } from './parts-of.ts';
import { partsOf } from './parts-of.ts';
import type { Timeline } from './timeline.ts';

/** As many corrections as a page may list and stay small. */
const mostCorrections = 150;

/** The corrections of a timeline in lists of what a page can show; a single empty one without any. */
export function correctionPages(
  timeline: Pick<Timeline, 'events' | 'withdrawn'>,
): readonly Part<CorrectionEntry>[] {
  return partsOf(correctionEntries(timeline), mostCorrections);
}
