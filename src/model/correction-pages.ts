import type { CorrectionEntry } from './correction-entries.ts';
import { correctionEntries } from './correction-entries.ts';
import type { Timeline } from './timeline.ts';

const mostOnAPage = 150;

/** The corrections of a timeline in lists of what a page can show; a single empty one without any. */
export function correctionPages(
  timeline: Pick<Timeline, 'events' | 'withdrawn'>,
): readonly (readonly CorrectionEntry[])[] {
  const entries = correctionEntries(timeline);
  return Array.from({ length: Math.max(1, Math.ceil(entries.length / mostOnAPage)) }, (_, index) =>
    entries.slice(index * mostOnAPage, (index + 1) * mostOnAPage),
  );
}
