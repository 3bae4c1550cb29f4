import { formatDate } from '../dates/format-date.ts';
import type { TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import { biblatexDate } from './biblatex-date.ts';
import { bibtexAddress, bibtexEntry, bibtexText } from './bibtex-entry.ts';
import { bibtexKey } from './bibtex-key.ts';
import { bibtexLanguage } from './bibtex-language.ts';
import { isWholeAddress } from './is-whole-address.ts';

/**
 * The page of an event as a biblatex entry. When it happened is its `eventdate`, as far as biblatex can write it, and
 * always its note, in words; `date` is the day on which the page was last changed, where that is known. An address
 * without a host stands beside the name of the timeline.
 */
export function citeEventBibtex(
  timeline: Pick<Timeline, 'title' | 'language' | 'zone' | 'history'>,
  event: TimelineEvent,
  address: string,
): string {
  const { title, language, zone } = timeline;
  const isWhole = isWholeAddress(address);
  const published = timeline.history.get(event.id)?.modified;
  return bibtexEntry('misc', bibtexKey(`event:${event.id}`), {
    title: `{${bibtexText(event.title)}}`,
    howpublished: bibtexText(isWhole ? title : `${title}, ${address}`),
    eventdate: biblatexDate(event.date),
    date: published && biblatexDate(published),
    url: isWhole ? bibtexAddress(address) : undefined,
    ...bibtexLanguage(language),
    note: bibtexText(formatDate(event.date, language, 'long', zone)),
  });
}
