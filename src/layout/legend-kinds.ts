import type { EventDate } from '../dates/event-date.ts';
import { isUncertain } from './is-uncertain.ts';

/** What a glyph may show, in the order of the legend. */
export type LegendKind =
  | 'day'
  | 'span'
  | 'window'
  | 'imprecise'
  | 'approximate'
  | 'uncertain'
  | 'openStart'
  | 'openEnd'
  | 'unknown'
  | 'severalDates'
  | 'elsewhere';

/** A kind, how to tell that a date's glyph shows it, and a date that shows little else. */
interface KindRow {
  readonly kind: Exclude<LegendKind, 'elsewhere'>;
  readonly shows: (date: EventDate) => boolean;
  readonly sample: string;
}

const isSpan = ({ kind }: EventDate): boolean => kind === 'span';
const isOneMoment = ({ kind }: EventDate): boolean => kind === 'moment' || kind === 'one-of';
const isLimited = ({ startMin, endMax }: EventDate): boolean =>
  Number.isFinite(startMin) && Number.isFinite(endMax);
const isSharp = ({ startMin, startMax, endMin, endMax }: EventDate): boolean =>
  startMin === startMax && endMin === endMax;

export const legendKinds: readonly KindRow[] = [
  {
    kind: 'day',
    shows: (date) => isOneMoment(date) && date.startMin === date.endMax && !isUncertain(date),
    sample: '2024-08-01',
  },
  {
    kind: 'span',
    shows: (date) => isSpan(date) && isLimited(date) && isSharp(date),
    sample: '2024-07-27/2024-07-28',
  },
  {
    kind: 'window',
    shows: (date) => isOneMoment(date) && isLimited(date) && date.startMin < date.endMax,
    sample: '[2024-07-27..2024-07-30]',
  },
  {
    kind: 'imprecise',
    shows: (date) => isSpan(date) && isLimited(date) && !isSharp(date),
    sample: '2024-06/2024-08',
  },
  {
    kind: 'approximate',
    shows: ({ start, end }) => Boolean(start?.slackDays) || Boolean(end?.slackDays),
    sample: '2024-07-27~/2024-07-28~',
  },
  { kind: 'uncertain', shows: isUncertain, sample: '2024-07-27?' },
  {
    kind: 'openStart',
    shows: ({ startMin, endMax, unknownStart }) =>
      startMin === -Infinity && Number.isFinite(endMax) && !unknownStart,
    sample: '[..2024-08-01]',
  },
  {
    kind: 'openEnd',
    shows: ({ startMin, endMax, unknownEnd }) =>
      endMax === Infinity && Number.isFinite(startMin) && !unknownEnd,
    sample: '2024-08-01/..',
  },
  {
    kind: 'unknown',
    shows: ({ unknownStart, unknownEnd }) => unknownStart || unknownEnd,
    sample: '2024-08-01/',
  },
  {
    kind: 'severalDates',
    shows: ({ kind }) => kind === 'all-of',
    sample: '{2024-07-27,2024-07-29,2024-08-01}',
  },
];
