import { compareDates } from '../dates/compare-dates.ts';
import { foldText } from '../dates/fold-text.ts';
import { compareText } from './compare-text.ts';
import { nameOfSource } from './name-of-source.ts';
import type { Source, Timeline } from './timeline.ts';

/** All sources by their short name without regard to accents and case, those of one name in time, undated ones last. */
export function sourcesByName({ sources }: Pick<Timeline, 'sources'>): readonly Source[] {
  return [...sources.values()]
    .map((source) => ({ source, name: foldText(nameOfSource(source)) }))
    .sort(
      (a, b) =>
        compareText(a.name, b.name) ||
        compareIssued(a.source, b.source) ||
        compareText(a.source.id, b.source.id),
    )
    .map(({ source }) => source);
}

function compareIssued({ issued: a }: Source, { issued: b }: Source): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareDates(a, b);
}
