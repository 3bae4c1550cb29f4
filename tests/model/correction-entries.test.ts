import { expect, test } from 'vitest';
import { toEvent } from '../../src/content/to-event.ts';
import { parseDate } from '../../src/dates/parse-date.ts';
import { correctionEntries } from '../../src/model/correction-entries.ts';
import { correctionPages } from '../../src/model/correction-pages.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import type { WithdrawnEvent } from '../../src/model/withdrawn-event.ts';

const event = (id: string, ...days: string[]): TimelineEvent =>
  toEvent(
    id,
    `events/${id}.mdx`,
    {
      title: id,
      date: '1862',
      corrections: days.map((on, index) => ({ on, was: `${index}`, now: '', why: 'Recompté.' })),
    },
    '',
  );

const withdrawn = (id: string, on: string): WithdrawnEvent => ({
  id,
  file: `events/${id}.mdx`,
  title: id,
  sources: [],
  formerIds: [],
  withdrawn: { on: parseDate(on), why: 'Une erreur.' },
});

const told = (events: TimelineEvent[], gone: WithdrawnEvent[] = []): string[] =>
  correctionEntries({ events, withdrawn: gone }).map(({ event: { id }, on }) => `${id} ${on.text}`);

test('the newest come first, whatever the event, withdrawals among them', () => {
  const events = [event('lampe', '1863-02', '1863-05-01'), event('tour', '1863-03~')];
  expect(told(events, [withdrawn('naufrage', '1863-04')])).toEqual([
    'lampe 1863-05-01',
    'naufrage 1863-04',
    'tour 1863-03~',
    'lampe 1863-02',
  ]);
});

test('those of one day stand in the order of the events’ ids, then as the file lists them', () => {
  const [, first, second] = correctionEntries({
    events: [event('tour', '1863-02-01', '1863-02-01'), event('lampe', '1863-02-01')],
    withdrawn: [],
  });
  expect([first?.change?.was, second?.change?.was]).toEqual(['0', '1']);
  expect(told([event('tour', '1863'), event('lampe', '1863')])).toEqual(['lampe 1863', 'tour 1863']);
});

test('a correction on an unknown day is the last', () => {
  expect(told([event('lampe', '../..', '-0043', '1863')])).toEqual([
    'lampe 1863',
    'lampe -0043',
    'lampe ../..',
  ]);
});

test('a page lists at most 150 of them, and there is one page without any', () => {
  const many = event('lampe', ...Array<string>(301).fill('1863'));
  const sizesOf = (events: TimelineEvent[]): number[] =>
    correctionPages({ events, withdrawn: [] }).map(({ items }) => items.length);
  expect(sizesOf([many])).toEqual([150, 150, 1]);
  expect(sizesOf([])).toEqual([0]);
});
