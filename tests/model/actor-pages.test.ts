import { expect, test } from 'vitest';
import { toActor } from '../../src/content/to-records.ts';
import { actorLists, actorPages } from '../../src/model/actor-pages.ts';
import type { Casualties, Claim, TimelineEvent } from '../../src/model/event.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { trackPages } from '../../src/model/track-pages.ts';

const claim: Claim = {
  ...{
    says: 'L’eau monte.',
    by: 'gazette',
    source: undefined,
    on: undefined,
    status: 'claimed',
    quote: undefined,
  },
};
const toll: Casualties = {
  ...{ group: 'habitants', kind: 'killed', status: 'not-given', by: 'gazette', source: undefined },
  ...{ low: undefined, best: undefined, high: undefined, asOf: undefined },
};
const eventWith = (id: number, facts: Partial<TimelineEvent>): TimelineEvent =>
  ({
    id: `crue-${id}`,
    track: 'crue',
    actors: [],
    claims: [],
    casualties: [],
    ...facts,
  }) as unknown as TimelineEvent;

const named = (id: string, fr: string, kind?: 'media' | 'people') =>
  [id, toActor(id, { names: { fr }, ...(kind === undefined ? {} : { kind }) })] as const;
const timeline = {
  language: 'fr',
  tracks: [
    { id: 'crue', name: 'La crue', colour: 1, shape: 'disc' },
    { id: 'secours', name: 'Les secours', colour: 2, shape: 'disc' },
  ],
  actors: new Map([
    named('veilleurs', 'Veilleurs'),
    named('habitants', 'Habitants', 'people'),
    named('gazette', 'La Gazette', 'media'),
    named('echo', 'L’Écho', 'media'),
  ]),
  events: Array.from({ length: 301 }, (_, index) =>
    eventWith(index, {
      actors:
        index < 151
          ? [
              { actor: 'habitants', role: 'victim' },
              { actor: 'habitants', role: 'party' },
            ]
          : [],
      claims: [claim],
      casualties: index === 0 ? [toll] : [],
    }),
  ),
} as unknown as Timeline;
const pagesOf = (id: string) =>
  actorPages(timeline)
    .filter(({ actor }) => actor.id === id)
    .map(({ events, claims, tolls }) => [events.items.length, claims.items.length, tolls.items.length]);

test('a page of an actor holds no more than it can and stay small, and the pages together hold all', () => {
  expect(pagesOf('habitants')).toEqual([
    [150, 0, 0],
    [1, 0, 0],
  ]);
  expect(pagesOf('gazette')).toEqual([
    [0, 100, 1],
    [0, 100, 0],
    [0, 100, 0],
    [0, 1, 0],
  ]);
});

test('an actor of which nothing is told has one page', () => {
  expect(pagesOf('veilleurs')).toEqual([[0, 0, 0]]);
});

test('actors are listed by kind, then by name; those without a kind last', () => {
  const [list] = actorLists(timeline);
  expect(list?.items.map(({ id }) => id)).toEqual(['echo', 'gazette', 'habitants', 'veilleurs']);
});

test('each track has its pages, the one without events too', () => {
  expect(trackPages(timeline).map(({ track, part }) => [track.id, part.number, part.items.length])).toEqual([
    ['crue', 1, 150],
    ['crue', 2, 150],
    ['crue', 3, 1],
    ['secours', 1, 0],
  ]);
});
