import { CASUALTY_KINDS, CASUALTY_STATUSES, RELATIONS, ROLES, STATUSES } from '../model/event.ts';
import type { Schema } from './schema-parts.ts';
import { ids, idText, isoDay, listOf, record, text, texts, words } from './schema-parts.ts';

const date: Schema = { $ref: '#/$defs/date' };
const status: Schema = { enum: STATUSES, description: 'How well established it is.' };
const source = idText('Id of the source.');
const figure = (description: string): Schema => ({ type: 'integer', minimum: 0, description });

const historyProperties: Readonly<Record<string, Schema>> = {
  created: isoDay('Day, in UTC, of the first commit that has it; absent where git does not tell.'),
  modified: isoDay('Day, in UTC, of the last commit that changed its file; absent where git does not tell.'),
};

/** What `eventRecord` writes. */
export const eventDefinitions: Readonly<Record<string, Schema>> = {
  event: record(
    {
      id: idText('Stable, unique, never reused.'),
      url: {
        type: 'string',
        pattern: '^(events/[^/\\s]+/|((periods|undated)/([^#\\s]+/)?)?#e-[^/\\s]+)$',
        description: 'Where it is told, relative to this file: its page, or its place on a page of several.',
      },
      file: words('Its file inside the folder of the timeline.'),
      title: words('Its title.'),
      date: { ...date, description: 'When it happened.' },
      dateSaid: { $ref: '#/$defs/dateSaid', description: 'How the source itself puts the date.' },
      datesElsewhere: listOf('dateElsewhere', 'Other dates for it, and who gives them.'),
      track: idText('Id of its track.'),
      summary: words('One or two sentences.'),
      warning: words('What a reader should know before reading its story or seeing its images.'),
      status,
      places: ids('Ids of its places.'),
      actors: listOf('participation', 'Who takes part, and how.'),
      claims: listOf('claim', 'What is said about it, each by somebody.'),
      casualties: listOf(
        'toll',
        'Tolls, each by one author on one day; never to be added up across sources.',
      ),
      sources: ids('Ids of its sources.'),
      related: listOf('relatedEvent', 'Events that belong with it.'),
      media: listOf('media', 'Pictures.'),
      corrections: listOf('correction', 'What was corrected, when and why.'),
      formerIds: texts('Ids it had before.'),
      order: {
        type: 'number',
        description: 'Decides between events that no date tells apart; smaller first.',
      },
      html: text('The story, as HTML.'),
      ...historyProperties,
    },
    [
      ...['id', 'url', 'file', 'title', 'date', 'datesElsewhere', 'status', 'places', 'actors', 'claims'],
      ...['casualties', 'sources', 'related', 'media', 'corrections', 'formerIds', 'html'],
    ],
    'One dated event.',
  ),
  dateSaid: record(
    {
      words: words('The words of the source.'),
      anchor: { ...date, description: 'The day from which those words are counted.' },
      basis: {
        enum: ['stated', 'inferred'],
        description: 'Whether the source states the date or it was inferred.',
      },
      source,
    },
    ['words', 'basis'],
  ),
  dateElsewhere: record({ date, source, note: words('What is to be known about it.') }, ['date', 'source']),
  participation: record(
    { actor: idText('Id of the actor.'), role: { enum: ROLES, description: 'How it takes part.' } },
    ['actor', 'role'],
  ),
  claim: record(
    {
      says: words('What is claimed.'),
      by: words('Who claims it: the id of an actor, or plain words.'),
      source,
      on: { ...date, description: 'When it was claimed.' },
      status,
      quote: words('The words of the claim itself.'),
    },
    ['says', 'status'],
  ),
  toll: record(
    {
      group: words('Whose toll: the id of an actor, or plain words.'),
      kind: { enum: CASUALTY_KINDS, description: 'What happened to them.' },
      status: {
        enum: CASUALTY_STATUSES,
        description: '"not-given" is a value with an author; it is not zero.',
      },
      low: figure('Lowest figure.'),
      best: figure('Best figure.'),
      high: figure('Highest figure.'),
      by: words('Who gives it: the id of an actor, or plain words.'),
      source,
      asOf: { ...date, description: 'The day to which it refers.' },
    },
    ['group', 'kind', 'status'],
  ),
  withdrawnEvent: record(
    {
      id: idText('Its id, which no other event gets.'),
      url: { type: 'string', pattern: '^events/[^/\\s]+/$', description: 'Its page, relative to this file.' },
      file: words('Its file inside the folder of the timeline.'),
      title: words('The title it had.'),
      on: { ...date, description: 'When it was withdrawn.' },
      why: words('Why it was withdrawn.'),
      sources: ids('Ids of the sources it had.'),
      formerIds: texts('Ids it had before.'),
      ...historyProperties,
    },
    ['id', 'url', 'file', 'title', 'on', 'why', 'sources', 'formerIds'],
    'An event that its editors took back: what it told is told no more.',
  ),
  relatedEvent: record(
    { event: idText('Id of the other event.'), as: { enum: RELATIONS, description: 'How it relates.' } },
    ['event', 'as'],
  ),
  media: record(
    {
      src: words('Path of the image in the folder of the timeline.'),
      alt: text('What it shows, in words.'),
      credit: words('Whose it is.'),
      warning: words('What a reader should know before looking.'),
    },
    ['src'],
  ),
  correction: record(
    { on: date, was: text('What stood before.'), now: text('What stands now.'), why: words('The reason.') },
    ['on', 'was', 'now', 'why'],
  ),
};
