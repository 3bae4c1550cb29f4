import { expect, test } from 'vitest';
import { historyOfLog } from '../../src/content/history-of-log.ts';

const day = 86_400;
const parent = 'a'.repeat(40);

/** A commit as git tells of it: the day since 1970 of its committer, and the files that it touches. */
const commit = (onDay: number, files: readonly string[], parents = parent): string =>
  `\u0001${onDay * day + 7} ${parents}\0\n${files.map((file) => `${file}\0`).join('')}\0`;

const facts = { isShallow: false, changed: new Set<string>() };
const storm = { id: 'tempete', formerIds: [] };

function daysOf(log: string, events: Parameters<typeof historyOfLog>[1], given = facts): object {
  return Object.fromEntries(
    [...historyOfLog(log, events, given)].map(([id, { created, modified }]) => [
      id,
      [created?.text, modified?.text],
    ]),
  );
}

test('an event is as old as the first commit of its file, and changed by the last', () => {
  const log = commit(19_000, ['events/tempete.mdx']) + commit(18_000, ['events/tempete.mdx'], '');
  expect(daysOf(log, [storm])).toEqual({ tempete: ['2019-04-14', '2022-01-08'] });
});

test('the order of commits in the log decides nothing', () => {
  const log = commit(18_000, ['events/tempete.mdx']) + commit(19_000, ['events/tempete.mdx'], '');
  expect(daysOf(log, [storm])).toEqual({ tempete: ['2019-04-14', '2022-01-08'] });
});

test('a file that moved to another folder is the same event', () => {
  const log =
    commit(19_000, ['events/1862/tempete.mdx', 'events/tempete.mdx']) +
    commit(18_000, ['events/tempete.mdx']);
  expect(daysOf(log, [storm])).toEqual({ tempete: ['2019-04-14', '2022-01-08'] });
});

test('a renamed event keeps the days of its former names', () => {
  const log =
    commit(19_000, ['events/tempete.mdx', 'events/naufrage.mdx']) + commit(18_000, ['events/naufrage.mdx']);
  expect(daysOf(log, [{ id: 'tempete', formerIds: ['naufrage'] }])).toEqual({
    tempete: ['2019-04-14', '2022-01-08'],
  });
});

test('a file like another one is not taken for it without a former name', () => {
  const log =
    commit(19_000, ['events/tempete.mdx', 'events/naufrage.mdx']) + commit(18_000, ['events/naufrage.mdx']);
  expect(daysOf(log, [storm])).toEqual({ tempete: ['2022-01-08', '2022-01-08'] });
});

test('what is not committed has no day of its last change, and what git does not know has no days', () => {
  const log = commit(18_000, ['events/tempete.mdx']);
  const changed = new Set(['tempete', 'allumage']);
  expect(daysOf(log, [storm, { id: 'allumage', formerIds: [] }], { ...facts, changed })).toEqual({
    tempete: ['2019-04-14', undefined],
  });
});

test('a cut history tells no first day, and nothing of what its first commit holds', () => {
  const files = ['events/tempete.mdx', 'events/allumage.mdx'];
  const log = commit(19_000, ['events/tempete.mdx']) + commit(18_000, files, '');
  const events = [storm, { id: 'allumage', formerIds: [] }];
  expect(daysOf(log, events, { ...facts, isShallow: true })).toEqual({ tempete: [undefined, '2022-01-08'] });
});

test('a day is counted in UTC, whatever the zone of the committer', () => {
  const log = `\u0001${18_000 * day + day - 1} \0\nevents/tempete.mdx\0`;
  expect(daysOf(log, [storm])).toEqual({ tempete: ['2019-04-14', '2019-04-14'] });
});
