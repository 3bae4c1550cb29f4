import { finding } from '../../content/problem.ts';
import { idPattern } from '../../content/schema-parts.ts';
import { nearestId } from '../../content/nearest-id.ts';
import { meantBy, nearestKnown } from './find-known.ts';
import type { KnownKind } from './known-things.ts';
import { knownThings } from './known-things.ts';
import type { Answer, NewEventContext } from './new-event-context.ts';
import { faultOfField, sentenceOf } from './sentence-of.ts';
import { takenIds } from './taken-ids.ts';
import { filingFolderOf, pathInside } from './timeline-folder.ts';
import { understandDate } from './understand-date.ts';

const start = { line: 1, column: 1 };
const longestId = 100;

export function judgeTitle(typed: string, { language, words }: NewEventContext): Answer<string> {
  if (typed === '') return { fault: words.faults.titleEmpty };
  return judgeField('title', typed, { language });
}

/** A summary may be left empty. */
export function judgeField(
  key: 'title' | 'summary' | 'status',
  typed: string,
  { language }: Pick<NewEventContext, 'language'>,
): Answer<string> {
  const fault = typed === '' ? undefined : faultOfField(key, typed, language);
  return fault === undefined ? { value: typed } : { fault };
}

/** One date, in EDTF: words stand when they mean only one. */
export function judgeDate(typed: string, { language, words }: NewEventContext): Answer<string> {
  const understood = understandDate(typed, language);
  if ('fault' in understood) return understood;
  const [date, ...others] = understood.dates;
  if (date === undefined || others.length > 0)
    return { fault: words.faults.ambiguousDate(typed, understood.dates) };
  return { value: date };
}

/** The id of a track, a source or a place that is given by its id or its name. */
export function judgeReference(kind: KnownKind, typed: string, context: NewEventContext): Answer<string> {
  const { faults } = context.words;
  const known = knownThings(context.reading, kind);
  if (kind === 'track' && known.length === 0) return { fault: faults.noTracks(typed) };
  const meant = meantBy(typed, known).map(({ id }) => id);
  const [id] = meant;
  if (meant.length > 1) return { fault: faults.severalMeant(typed, meant) };
  if (id !== undefined) return { value: id };
  const facts = {
    to: kind,
    id: typed,
    guess: nearestKnown(typed, known)?.id,
    known: known.map((one) => one.id),
  };
  return { fault: sentenceOf(finding('unknown-reference', facts, start), context.language) };
}

/** The id of a new event: of the form that addresses need, and of nobody's. */
export function judgeId(
  typed: string,
  { reading, folder, language, words }: NewEventContext,
): Answer<string> {
  if (!idPattern.test(typed) || typed.length > longestId) return { fault: sayBadId(typed, language) };
  const file = takenIds(reading).get(typed);
  return file === undefined
    ? { value: typed }
    : { fault: words.faults.idTaken(typed, pathInside(folder, file)) };
}

export function sayBadId(typed: string, language: string): string {
  const guess = nearestId(typed)?.slice(0, longestId);
  return sentenceOf(finding('bad-id', { value: typed, guess }, start), language);
}

export function judgeFolder(typed: string, { folder, words }: NewEventContext): Answer<string> {
  const inside = filingFolderOf(folder, typed);
  return inside === undefined ? { fault: words.faults.badFolder(typed) } : { value: inside };
}
