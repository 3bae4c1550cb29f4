import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readHistory } from '../../src/content/read-history.ts';
import { withTimeline } from './temporary-timeline.ts';

const events = [
  { id: 'tempete', formerIds: ['naufrage'] },
  { id: 'allumage', formerIds: [] },
];
const files = { 'timeline/events/naufrage.mdx': 'Un.', 'timeline/events/allumage.mdx': 'Deux.' };

function git(folder: string, instant: string, ...args: readonly string[]): void {
  const who = { GIT_AUTHOR_NAME: 'G', GIT_AUTHOR_EMAIL: 'g@example.org', GIT_COMMITTER_NAME: 'G' };
  execFileSync('git', ['-C', folder, ...args], {
    env: {
      ...process.env,
      ...who,
      GIT_COMMITTER_EMAIL: 'g@example.org',
      GIT_COMMITTER_DATE: instant,
      GIT_AUTHOR_DATE: instant,
      GIT_CONFIG_GLOBAL: '/dev/null',
    },
    stdio: 'pipe',
  });
}

/** A repository whose folder `timeline` holds two events: one renamed on the second day. */
function commitTwice(folder: string): void {
  git(folder, '2024-01-02T23:30:00-05:00', 'init', '--quiet');
  git(folder, '2024-01-02T23:30:00-05:00', 'add', '.');
  git(folder, '2024-01-02T23:30:00-05:00', 'commit', '--quiet', '--message', 'Begin');
  const inside = join(folder, 'timeline/events');
  mkdirSync(join(inside, '1862'));
  renameSync(join(inside, 'naufrage.mdx'), join(inside, '1862/tempete.mdx'));
  git(folder, '2024-02-03T12:00:00Z', 'add', '.');
  git(folder, '2024-02-03T12:00:00Z', 'commit', '--quiet', '--message', 'Rename');
}

async function daysIn(folder: string): Promise<object> {
  return Object.fromEntries(
    [...(await readHistory(join(folder, 'timeline'), events))].map(([id, { created, modified }]) => [
      id,
      [created?.text, modified?.text],
    ]),
  );
}

test('the days of an event come from the repository that holds it', () =>
  withTimeline(files, async (folder) => {
    commitTwice(folder);
    expect(await daysIn(folder)).toEqual({
      tempete: ['2024-01-03', '2024-02-03'],
      allumage: ['2024-01-03', '2024-01-03'],
    });
  }));

test('a changed file has no day of its last change before it is committed', () =>
  withTimeline(files, async (folder) => {
    commitTwice(folder);
    writeFileSync(join(folder, 'timeline/events/allumage.mdx'), 'Trois.');
    expect(await daysIn(folder)).toMatchObject({ allumage: ['2024-01-03', undefined] });
  }));

test('a clone without its past tells no more than it holds', () =>
  withTimeline(files, async (folder) => {
    commitTwice(folder);
    await withTimeline({}, async (other) => {
      const clone = join(other, 'clone');
      git(other, '', 'clone', '--quiet', '--depth', '1', pathToFileURL(folder).href, clone);
      expect(await daysIn(clone)).toEqual({});
    });
  }));

test('a folder outside of a repository, or not committed, has no history', () =>
  withTimeline(files, async (folder) => {
    expect(await daysIn(folder)).toEqual({});
    git(folder, '', 'init', '--quiet');
    expect(await daysIn(folder)).toEqual({});
    expect(await daysIn(join(folder, 'missing'))).toEqual({});
  }));
