import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { correctionsFeed } from '../../src/exports/corrections-feed.ts';
import type { Correction, TimelineEvent } from '../../src/model/event.ts';
import { around } from './feed-words.ts';
import { childrenOf, readXml, textIn } from './read-xml.ts';
import { bareEvent, emptyTimeline, richTimeline } from './rich-timeline.ts';

const corrected = (id: string, ...corrections: Correction[]): TimelineEvent => ({
  ...bareEvent(id, '2024'),
  corrections,
});
const correction = (on: string, was = 'deux'): Correction => ({
  on: parseDate(on),
  was,
  now: 'trois',
  why: 'Recompté.',
});
const feedOf = (...events: TimelineEvent[]): ReturnType<typeof readXml> =>
  readXml(correctionsFeed({ ...emptyTimeline, events }, around)!);

test('the feed has all that RFC 4287 asks of one', () => {
  const feed = readXml(correctionsFeed(richTimeline, around)!);
  expect(feed).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom' } });
  const entries = childrenOf(feed, 'entry');
  const ids = [feed, ...entries].map((element) => textIn(element, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  for (const element of [feed, ...entries]) {
    expect(textIn(element, 'id')).toMatch(/^urn:uuid:[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(textIn(element, 'title')).not.toBe('');
    expect(textIn(element, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
  }
  expect(textIn(feed, 'updated')).toBe(textIn(entries[0]!, 'updated'));
  expect(childrenOf(feed, 'author').map((author) => textIn(author, 'name'))).toEqual([richTimeline.title]);
});

test('a withdrawal stands among the corrections, with its reason', () => {
  const [withdrawal, correctionOfSiege] = childrenOf(
    readXml(correctionsFeed(richTimeline, around)!),
    'entry',
  );
  expect(textIn(withdrawal!, 'title')).toBe('Inondation de la cave (exemple inventé)');
  expect(textIn(withdrawal!, 'updated')).toBe('2024-09-01T00:00:00Z');
  expect(textIn(withdrawal!, 'content').trim()).toMatch(/^Retiré : .*septembre 2024\n.*Raison : La Gazette/);
  expect(textIn(correctionOfSiege!, 'content')).toMatch(
    /Avant : trois jours\s+Maintenant : deux jours\s+Raison/,
  );
});

test('addresses lead up from the feed where the site does not know its own, and are whole where it does', () => {
  const linksOf = (root: string): (string | undefined)[] => {
    const feed = readXml(correctionsFeed(richTimeline, { ...around, root })!);
    const all = [feed, ...childrenOf(feed, 'entry')].flatMap((element) => childrenOf(element, 'link'));
    return all.map(({ attributes }) => attributes['href']);
  };
  expect(linksOf('../')).toEqual([
    '../corrections/feed.xml',
    '../corrections/',
    '../events/inondation/',
    '../events/siege/',
  ]);
  expect(linksOf('https://example.org/sables/')[3]).toBe('https://example.org/sables/events/siege/');
});

test('a correction on no day that Atom can write is left out, and the subtitle says so', () => {
  const feed = feedOf(corrected('lampe', correction('../..'), correction('-0043'), correction('1862')));
  expect(childrenOf(feed, 'entry').map((entry) => textIn(entry, 'updated'))).toEqual([
    '1862-01-01T00:00:00Z',
  ]);
  expect(textIn(feed, 'subtitle')).toBe('La suite. Sans 2.');
});

test('without an entry there is no feed, because it would have to say when it changed', () => {
  expect(
    correctionsFeed({ ...emptyTimeline, events: [corrected('lampe', correction('../..'))] }, around),
  ).toBe(undefined);
});

test('ids outlive a new name, a new title and another place of the site; the same correction twice has two', () => {
  const idsOf = (feed: ReturnType<typeof feedOf>): string[] =>
    childrenOf(feed, 'entry').map((entry) => textIn(entry, 'id'));
  const before = idsOf(feedOf(corrected('lampe', correction('1862'))));
  const renamed = { ...corrected('phare', correction('1862')), formerIds: ['lampe'], title: 'Le phare' };
  expect(idsOf(feedOf(renamed))).toEqual(before);
  expect(new Set(idsOf(feedOf(corrected('lampe', correction('1862'), correction('1862'))))).size).toBe(2);
});

test('texts that mean harm are text', () => {
  const harm = '</content><script>alert(1)</script>\u0000&';
  const feed = feedOf({ ...corrected('lampe', correction('1862', harm)), title: harm });
  const [entry] = childrenOf(feed, 'entry');
  expect(textIn(entry!, 'title')).toBe(harm.replace('\0', '\uFFFD'));
  expect(textIn(entry!, 'content')).toContain('<script>alert(1)</script>');
});

test('the same timeline gives the same bytes', () => {
  const turned = { ...richTimeline, events: richTimeline.events.toReversed() };
  expect(correctionsFeed(turned, around)).toBe(correctionsFeed(richTimeline, around));
});
