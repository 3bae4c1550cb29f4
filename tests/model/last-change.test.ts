import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { formatDay } from '../../src/dates/format-day.ts';
import { lastChange } from '../../src/model/last-change.ts';
import { bareEvent } from '../exports/rich-timeline.ts';

const events = ['crue', 'digue', 'pont'].map((id) => bareEvent(id, '1927'));

test('the last change is the latest day that git or a correction tells, in whichever order the events stand', () => {
  const history = new Map([
    ['crue', { created: parseDate('2024-05-02'), modified: parseDate('2024-06-09') }],
    ['digue', { created: parseDate('2024-06-01'), modified: undefined }],
  ]);
  expect(formatDay(lastChange({ events, history })!, 'en', 'short')).toBe('9 Jun 2024');
});

test('events of which nothing is told have no last change', () => {
  expect(lastChange({ events, history: new Map() })).toBeUndefined();
});
