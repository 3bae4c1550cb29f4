import { expect, test } from 'vitest';
import { timelineJson } from '../../src/exports/timeline-json.ts';
import { bareEvent, emptyTimeline, richTimeline } from './rich-timeline.ts';

interface Read {
  places: { id: string; names: object }[];
  actors: { id: string }[];
  sources: Record<string, unknown>[];
  withdrawn: object[];
  events: ({ id: string; date: Record<string, unknown> } & Record<string, unknown>)[];
}

const read = JSON.parse(timelineJson(richTimeline)) as Read;
const eventOf = (id: string): Read['events'][number] => read.events.find((event) => event.id === id)!;

test('events keep the order of the timeline; places, actors and sources stand in the order of their ids', () => {
  expect(read.events.map(({ id }) => id)).toEqual(richTimeline.events.map(({ id }) => id));
  expect(read.places.map(({ id }) => id)).toEqual(['bibliotheque', 'oasis']);
  expect(read.sources.map(({ id }) => id)).toEqual(['gazette', 'registre']);
});

test('the order in which places were read does not show', () => {
  const turned = { ...richTimeline, places: new Map([...richTimeline.places].reverse()) };
  expect(timelineJson(turned)).toBe(timelineJson(richTimeline));
});

test('an open end is ".." where JSON has no Infinity', () => {
  expect(eventOf('lectures').date).toMatchObject({
    edtf: '2024-08-01/..',
    kind: 'span',
    startMin: 19936,
    startMax: 19936,
    endMax: '..',
    iso: { startMin: '2024-08-01', startMax: '2024-08-01' },
    openEnd: true,
    unknownEnd: false,
  });
  expect(timelineJson(richTimeline)).not.toMatch(/Infinity|null/);
});

test('an unknown start is flagged and not called open', () => {
  expect(eventOf('catalogue').date).toMatchObject({ unknownStart: true, openStart: false });
});

test('a day before year 1 has its integer and its ISO form', () => {
  expect(eventOf('fondation').date).toMatchObject({ startMin: -735160, iso: { startMin: '-0043-03-15' } });
});

test('a set lists its members', () => {
  expect(eventOf('incendies').date['members']).toMatchObject([{ edtf: '1960' }, { edtf: '1961-12' }]);
});

test('a date is also said in the language of the timeline', () => {
  expect(eventOf('lectures').date['words']).toMatch(/depuis le 1er août 2024/);
});

test('an event has everything of the model, under a relative permalink', () => {
  expect(eventOf('siege')).toMatchObject({
    url: 'events/siege/',
    file: 'events/siege.mdx',
    track: 'murs',
    status: 'contested',
    dateSaid: { words: 'le week-end dernier', anchor: { edtf: '2024-08-01' }, basis: 'inferred' },
    datesElsewhere: [{ date: { edtf: '2024-07-26' }, source: 'gazette' }],
    claims: [
      { by: 'gardiens', on: { edtf: '2024-08-01~' } },
      { says: 'Une porte a cédé.', status: 'unverified' },
    ],
    casualties: [{ low: 0, best: 2, high: 5, asOf: { edtf: '2024-08-01' } }],
    corrections: [{ on: { edtf: '2024-08-02' }, was: 'trois jours' }],
    formerIds: ['siege-de-la-bibliotheque'],
    html: '<p>Les portes de la bibliothèque.</p>\n',
  });
  const held = Object.keys(richTimeline.events.find(({ id }) => id === 'siege')!);
  const beside = ['url', 'created', 'modified'];
  expect(Object.keys(eventOf('siege')).filter((key) => !beside.includes(key))).toEqual(held);
});

test('the days that git tells are given, and no others', () => {
  expect(eventOf('ouverture')).toMatchObject({ created: '2024-08-01', modified: '2024-08-04' });
  expect(eventOf('don')).not.toHaveProperty('created');
  expect(eventOf('lectures')).not.toHaveProperty('modified');
});

test('a withdrawn event stands apart, with the reason and nothing that it told', () => {
  expect(read.events.map(({ id }) => id)).not.toContain('inondation');
  expect(read.withdrawn).toMatchObject([
    { id: 'inondation', url: 'events/inondation/', on: { edtf: '2024-09' }, formerIds: ['crue'] },
  ]);
});

test('sources have the field names of CSL-JSON', () => {
  expect(read.sources[1]).toMatchObject({
    type: 'book',
    author: [{ literal: 'Main inconnue' }, { family: 'Isbister', given: 'Magnus' }],
    issued: '2024-08-01~',
    URL: 'https://example.org/registre',
  });
});

test('what nobody has said is left out', () => {
  expect(read.sources[0]).toEqual({
    id: 'gazette',
    type: 'article-newspaper',
    author: [],
    publisher: 'La Gazette',
    independentOf: [],
  });
});

test('the file ends in one newline', () => {
  expect(timelineJson(emptyTimeline)).toMatch(/[^\n]\n$/);
});

test('years beyond four digits have integers only', () => {
  const far = { ...emptyTimeline, events: [bareEvent('dinosaures', 'Y-170000002')] };
  const { date } = (JSON.parse(timelineJson(far)) as Read).events[0]!;
  expect(date['startMin']).toBeTypeOf('number');
  expect(date['iso']).toEqual({});
});
