import type { Schema } from './schema-parts.ts';
import { flag, record, words } from './schema-parts.ts';

const bound = (description: string): Schema => ({
  anyOf: [{ type: 'integer' }, { const: '..' }],
  description: `${description} A day counted from 1970-01-01; ".." for no limit.`,
});

const isoDay = (description: string): Schema => ({
  type: 'string',
  pattern: '^-?\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  description,
});

const integer = (description: string, minimum?: number, maximum?: number): Schema => ({
  type: 'integer',
  ...(minimum === undefined ? {} : { minimum }),
  ...(maximum === undefined ? {} : { maximum }),
  description,
});

const qualifier = (part: string): Schema => ({
  enum: ['', '?', '~', '%'],
  description: `Of the ${part}: ~ approximate, ? uncertain, % both.`,
});

const withX = (part: string): Schema => ({
  type: 'string',
  pattern: '^-?[0-9X]*X[0-9X]*$',
  description: `The ${part}.`,
});

const precisions = [
  ...['second', 'minute', 'hour', 'day', 'month', 'season', 'quarter', 'quadrimester', 'semester'],
  ...['year', 'decade', 'century', 'millennium', 'years'],
];

/** What `dateRecord` writes. */
export const dateDefinitions: Readonly<Record<string, Schema>> = {
  date: record(
    {
      edtf: words('The date as it was typed, in EDTF (ISO 8601-2).'),
      words: words('The date in the language of the timeline.'),
      kind: {
        enum: ['moment', 'span', 'one-of', 'all-of'],
        description: 'One date; a stretch; one date among several; every one of several.',
      },
      startMin: bound('First day on which it may have begun.'),
      startMax: bound('Last day on which it may have begun.'),
      endMin: bound('First day on which it may have ended.'),
      endMax: bound('Last day on which it may have ended.'),
      iso: record(
        {
          startMin: isoDay('startMin as a date.'),
          startMax: isoDay('startMax as a date.'),
          endMin: isoDay('endMin as a date.'),
          endMax: isoDay('endMax as a date.'),
        },
        [],
        'The bounds as ISO 8601 dates (year 0000 is 1 BCE), where they have a limit and lie in the years -9999 to 9999.',
      ),
      openStart: flag('".." stands before it: it may be anything before, or goes back without limit.'),
      openEnd: flag('".." stands after it: it may be anything after, or goes on without limit.'),
      unknownStart: flag('It has a start, and nobody knows when.'),
      unknownEnd: flag('It has an end, and nobody knows when.'),
      start: { $ref: '#/$defs/dateEnd', description: 'What was written for the start.' },
      end: { $ref: '#/$defs/dateEnd', description: 'What was written for the end; of a moment, the same.' },
      members: {
        type: 'array',
        minItems: 1,
        items: { $ref: '#/$defs/date' },
        description: 'The dates of a set, each a moment or a stretch.',
      },
    },
    [
      ...['edtf', 'words', 'kind', 'startMin', 'startMax', 'endMin', 'endMax', 'iso'],
      ...['openStart', 'openEnd', 'unknownStart', 'unknownEnd'],
    ],
    'When, as far as it is known. Qualifiers (~ ? %) never move the four bounds. A bound ".." lies before every day in ' +
      'startMin, after every day in endMax; in startMax and endMin before every day with openStart, after every day ' +
      'with openEnd (with both, startMax before and endMin after).',
  ),
  dateEnd: record(
    {
      precision: { enum: precisions, description: 'The finest part that was written.' },
      year: integer('Astronomical year: 0 is 1 BCE. Of a decade or a century, its first.'),
      lastYear: integer(
        'The last of its years; the same as year unless digits are unspecified or insignificant.',
      ),
      month: integer('Month.', 1, 12),
      day: integer('Day of the month.', 1, 31),
      grouping: integer('EDTF code of a season, quarter, quadrimester or semester.', 21, 41),
      time: record(
        {
          secondOfDay: integer('Second of the day, in local time as written.', 0, 86400),
          offsetMinutes: integer('Minutes east of UTC; left out for the zone of the timeline.', -720, 840),
        },
        ['secondOfDay'],
        'Time of day.',
      ),
      approximate: flag('Written with ~ or %.'),
      uncertain: flag('Written with ? or %.'),
      partQualifiers: record(
        { year: qualifier('year'), month: qualifier('month'), day: qualifier('day') },
        ['year', 'month', 'day'],
        'What qualifies each part, where that differs from part to part.',
      ),
      unspecified: record(
        { year: withX('year'), month: withX('month'), day: withX('day') },
        [],
        'The parts that hold an X, as written.',
      ),
      estimatedYear: integer('Of a year with significant digits: the year as written.'),
      firstDay: integer('First day that it may mean.'),
      lastDay: integer('Last day that it may mean.'),
      slackDays: {
        type: 'number',
        minimum: 0,
        description: 'Days by which an approximate date may miss its bounds.',
      },
    },
    ['precision', 'year', 'lastYear', 'approximate', 'uncertain', 'firstDay', 'lastDay', 'slackDays'],
    'One date as it was written.',
  ),
};
