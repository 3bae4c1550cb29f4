import { formatDate } from '../dates/format-date.ts';
import { formatPrecision } from '../dates/format-precision.ts';
import type { Claim, Correction, TimelineEvent } from '../model/event.ts';
import { STATUSES } from '../model/event.ts';
import { nameOfSource } from '../model/name-of-source.ts';
import { orderTolls } from '../model/order-tolls.ts';
import { speakersOf } from '../model/speakers-of.ts';
import type { Timeline } from '../model/timeline.ts';
import type { SearchWords } from './search-words.ts';
import { searchedStory } from './searched-story.ts';

/** What the search reads of an event's record, in paragraphs, word by word and in the order as its page shows them: before and after its story. */
export function searchPassages(
  timeline: Timeline,
  event: TimelineEvent,
  words: SearchWords,
): { readonly before: readonly string[]; readonly after: readonly string[] } {
  const { summary, warning, media, claims, datesElsewhere, casualties, corrections } = event;
  const before = [...(hasText(event) ? [] : dateIn(timeline, event, words)), ...present(summary)];
  const byStatus = STATUSES.flatMap((status) => claims.filter((claim) => claim.status === status));
  const after = [
    ...media.flatMap((image) => present(image.warning ?? warning, image.credit)),
    ...byStatus.flatMap((claim) => claimIn(timeline, claim, words)),
    ...datesElsewhere.flatMap(({ date, source, note }) => {
      const says = present(formatDate(date, timeline.language, 'long', timeline.zone), note).join(' · ');
      return claimIn(timeline, { says, source, status: 'claimed' }, words);
    }),
    ...orderTolls(casualties).flatMap(({ toll, isEarlier }) => (isEarlier ? [] : [words.toll(toll)])),
    ...corrections.flatMap((correction) => correctionIn(timeline, correction, words)),
  ];
  return { before, after };
}

/** Without any text an event is not indexed: one of a title and a date is found by its date's words. */
function hasText(event: TimelineEvent): boolean {
  if (event.summary !== undefined || event.claims.length > 0) return true;
  return /\S/.test(searchedStory(event).replaceAll(/<[^>]*>/g, ''));
}

function dateIn(
  { language, zone, sources }: Timeline,
  { date, dateSaid: said }: TimelineEvent,
  words: SearchWords,
): readonly string[] {
  const day = present(formatDate(date, language, 'long', zone), formatPrecision(date, language)).join(' ');
  if (said === undefined) return [day];
  const source = said.source === undefined ? undefined : sources.get(said.source);
  const facts = present(
    words.basis[said.basis],
    said.anchor && words.countedFrom(formatDate(said.anchor, language, 'long')),
  );
  const who = source && words.accordingTo(nameOfSource(source));
  return [day, present(words.said(said.words), who, `(${facts.join(' · ')})`).join(' ')];
}

type SaidClaim = Pick<Claim, 'says' | 'source' | 'status'> & Partial<Claim>;

function claimIn(
  timeline: Timeline,
  { says, by, source, on, status, quote }: SaidClaim,
  words: SearchWords,
): readonly string[] {
  const [who, through] = speakersOf(timeline, { by, source }).map(({ name }) => name);
  const facts = present(
    through === undefined ? words.accordingTo(who ?? words.nobodyNamed) : words.through(who!, through),
    on && formatDate(on, timeline.language, 'long'),
    words.statuses[status],
  );
  return present(says, quote === undefined ? undefined : words.said(quote), facts.join(' · '));
}

function correctionIn(
  { language }: Timeline,
  { on, was, now, why }: Correction,
  words: SearchWords,
): readonly string[] {
  return [words.corrected, formatDate(on, language, 'short'), words.was, was, words.now, now, words.why, why];
}

function present(...texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}
