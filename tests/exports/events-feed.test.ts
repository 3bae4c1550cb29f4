import { expect, test } from 'vitest';
import { eventsFeed } from '../../src/exports/events-feed.ts';
import { around } from './feed-words.ts';
import { childrenOf, readXml, textIn } from './read-xml.ts';
import { bareEvent, emptyTimeline, richTimeline } from './rich-timeline.ts';

const feed = readXml(eventsFeed(richTimeline, around)!);
const entries = childrenOf(feed, 'entry').map((entry) => ({
  title: textIn(entry, 'title'),
  published: childrenOf(entry, 'published').map(({ text }) => text.slice(0, 10)),
  updated: textIn(entry, 'updated').slice(0, 10),
}));

test('the newest come first, each with the days that are known', () => {
  expect(entries).toEqual([
    { title: 'L’entrée don', published: [], updated: '2024-08-03' },
    { title: 'L’entrée lectures', published: ['2024-08-02'], updated: '2024-08-02' },
    { title: 'Siège de la bibliothèque (exemple inventé)', published: [], updated: '2024-08-02' },
    { title: 'L’entrée ouverture', published: ['2024-08-01'], updated: '2024-08-04' },
  ]);
});

test('the feed changed when the latest of its entries did, whichever it is', () => {
  expect(textIn(feed, 'updated')).toBe('2024-08-04T00:00:00Z');
});

test('events without a day are left out, and the subtitle says how many', () => {
  expect(textIn(feed, 'subtitle')).toBe('La suite. Sans 3.');
});

test('a withdrawn event is in no feed of events', () => {
  expect(eventsFeed(richTimeline, around)).not.toMatch(/Inondation/);
});

test('without any day there is no feed', () => {
  expect(eventsFeed({ ...emptyTimeline, events: [bareEvent('lampe', '1862')] }, around)).toBe(undefined);
});
