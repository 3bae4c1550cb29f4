import { DateError } from './date-error.ts';
import type { DateEnd, EventDate } from './event-date.ts';
import { momentOf } from './moment-of.ts';
import { readEnd } from './read-end.ts';
import { spanBetween } from './span-between.ts';

const closings: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/**
 * Reads `[A,B..C]`, one date among several, or `{A,B..C}`, every one of them.
 * One of them: it begins and ends at the same unknown moment of the whole window. All of them: it begins with the
 * earliest and ends with the latest.
 */
export function readSet(text: string): EventDate {
  const opening = text[0]!;
  if (text.length < 2 || closings[opening] !== text.at(-1))
    throw new DateError(text, { reason: 'unclosed-set' });
  const inside = text.slice(1, -1);
  if (/[[\]{}]/.test(inside)) throw new DateError(text, { reason: 'nested-set' });
  if (inside.includes('/')) throw new DateError(text, { reason: 'slash-in-set' });
  const items = inside.split(',');
  const members = items.map((item, index) => readMember(text, item, index === 0, index === items.length - 1));
  const isOneOf = opening === '[';
  const earliest = members.reduce((a, b) => (b.startMin < a.startMin ? b : a));
  const latest = members.reduce((a, b) => (b.endMax > a.endMax ? b : a));
  const startMin = earliest.startMin;
  const endMax = latest.endMax;
  return {
    text,
    kind: isOneOf ? 'one-of' : 'all-of',
    startMin,
    startMax: isOneOf ? endMax : Math.min(...members.map((member) => member.startMax)),
    endMin: isOneOf ? startMin : Math.max(...members.map((member) => member.endMin)),
    endMax,
    openStart: earliest.openStart,
    openEnd: latest.openEnd,
    unknownStart: false,
    unknownEnd: false,
    start: earliest.start,
    end: latest.end,
    members,
  };
}

function readMember(set: string, item: string, isFirst: boolean, isLast: boolean): EventDate {
  const dots = item.indexOf('..');
  if (item === '' || item === '..') throw new DateError(set, { reason: 'empty-set' });
  if (dots === -1) return momentOf(item, readEnd(item));
  const from = readMemberSide(item.slice(0, dots));
  const to = readMemberSide(item.slice(dots + 2));
  if ((from === undefined && !isFirst) || (to === undefined && !isLast))
    throw new DateError(set, { reason: 'open-inside-set' });
  return spanBetween(item, from ?? 'open', to ?? 'open');
}

function readMemberSide(text: string): DateEnd | undefined {
  return text === '' ? undefined : readEnd(text);
}
