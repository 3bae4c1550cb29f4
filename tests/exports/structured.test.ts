import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { jsonLd } from '../../src/exports/json-ld.ts';
import { structuredEvent } from '../../src/exports/structured-event.ts';
import { structuredPage } from '../../src/exports/structured-page.ts';
import { structuredTimeline } from '../../src/exports/structured-timeline.ts';
import { structuredWithdrawn } from '../../src/exports/structured-withdrawn.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import { bareEvent, emptyTimeline, richTimeline } from './rich-timeline.ts';
import { strangersIn } from './schema-org.ts';
import { siegeNode } from './structured-event-node.ts';
import { timelineNode, withdrawnNode } from './structured-page-nodes.ts';

const root = 'https://example.org/sables/';
const around = { root, status: 'contesté' };
const eventOf = (id: string): TimelineEvent => richTimeline.events.find((event) => event.id === id)!;
const page = { title: 'Corrections', description: undefined, address: `${root}corrections/`, root };

describe('every type and property is one of schema.org, and holds what it may', () => {
  test.each([
    ...richTimeline.events.map((event) => ({
      name: `the event ${event.id}`,
      json: structuredEvent(richTimeline, event, around),
    })),
    { name: 'a withdrawn event', json: structuredWithdrawn(richTimeline, richTimeline.withdrawn[0]!, root) },
    { name: 'a rich timeline', json: structuredTimeline(richTimeline, root) },
    { name: 'an empty timeline at an unknown address', json: structuredTimeline(emptyTimeline, '/sables/') },
    { name: 'a plain page', json: structuredPage(richTimeline, page) },
  ])('in $name', ({ json }) => {
    expect(strangersIn(JSON.parse(json))).toEqual([]);
  });

  test.each([
    [{ '@type': 'Artikel' }, '/: no type'],
    [{ '@type': 'Event', temporalCoverage: '2024' }, 'Event has no property temporalCoverage'],
    [{ '@type': 'Event', startDate: 'August' }, 'startDate: August'],
    [{ '@type': 'Article', about: { '@type': 'Event', location: { '@type': 'Person' } } }, 'no Person'],
    [{ '@type': 'GeoCoordinates', latitude: Number.NaN }, 'latitude'],
  ])('which the test would see: %j', (node, stranger) => {
    expect(strangersIn(node).join()).toContain(stranger.replace('/: ', ': '));
  });
});

// The nodes are typed by `schema-dts`: the compiler checks them against the vocabulary too.
test('the page of an event is an article about it, with its corrections and what it cites', () => {
  expect(JSON.parse(structuredEvent(richTimeline, eventOf('siege'), around))).toEqual(siegeNode);
});

test('the page of a withdrawn event says so, and nothing of what the event was', () => {
  expect(JSON.parse(structuredWithdrawn(richTimeline, richTimeline.withdrawn[0]!, root))).toEqual(
    withdrawnNode,
  );
});

test('the home page is a data set with all its days, places and its file', () => {
  expect(JSON.parse(structuredTimeline(richTimeline, root))).toEqual(timelineNode);
});

test.each([
  ['2024-07-27', '2024-07-27', '2024-07-27', '2024-07-27'],
  ['2024-08', '2024-08', '2024-08', '2024-08-01/2024-08-31'],
  ['2024', '2024', '2024', '2024-01-01/2024-12-31'],
  ['2024-07-27T14:50:00Z', '2024-07-27T14:50:00Z', '2024-07-27T14:50:00Z', '2024-07-27'],
  ['2024-07/2024-08-02', '2024-07', '2024-08-02', '2024-07-01/2024-08-02'],
  ['2024-07-27/..', '2024-07-27', undefined, '2024-07-27/..'],
  ['/1985', undefined, '1985', '../1985-12-31'],
  ['2024-07-27~', undefined, undefined, '2024-07-26/2024-07-28'],
  ['2024-07-27?', undefined, undefined, undefined],
  ['2024-07-27/2024-08-01~', '2024-07-27', undefined, '2024-07-27/2024-08-02'],
  ['[2024-07-27..2024-07-29]', undefined, undefined, '2024-07-27/2024-07-29'],
  ['{1960,1961-12}', undefined, undefined, '1960-01-01/1961-12-31'],
  ['201X', undefined, undefined, '2010-01-01/2019-12-31'],
  ['2024-21', undefined, undefined, '2024-03-01/2024-05-31'],
  ['-0043-03-15', undefined, undefined, '-0043-03-15'],
  ['Y-170000002', undefined, undefined, undefined],
  ['../..', undefined, undefined, undefined],
  ['XXXX-12-25', undefined, undefined, undefined],
])('%s begins on %s, ends on %s and is covered by %s', (text, startDate, endDate, temporalCoverage) => {
  const event = { ...bareEvent('lampe', '2024'), date: parseDate(text) };
  const graph = (JSON.parse(structuredEvent(emptyTimeline, event, around)) as Graph)['@graph'];
  expect(graph[0].temporalCoverage).toBe(temporalCoverage);
  expect([graph[0].about.startDate, graph[0].about.endDate]).toEqual([startDate, endDate]);
});

interface Graph {
  readonly '@graph': readonly [
    {
      readonly temporalCoverage?: string;
      readonly about: { readonly startDate?: string; readonly endDate?: string };
    },
  ];
}

test('a text cannot end the script that holds it', () => {
  const harm = '</script><script>alert(1)</script><!-- & \u2028';
  const json = jsonLd([{ '@type': 'Article', headline: harm }]);
  expect(json).not.toMatch(/[<>&\u2028]/);
  expect(JSON.parse(json)).toMatchObject({ headline: harm });
});
