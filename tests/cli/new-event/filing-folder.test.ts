import { expect, test } from 'vitest';
import { filingFolder } from '../../../src/cli/new-event/filing-folder.ts';
import { readEvent } from '../../../src/content/read-event.ts';

const lampe = { date: '1862-03-05', track: 'lampe' };

/** Events by the folder that holds them, each with its date and its track. */
function timelineOf(filed: readonly (readonly [folder: string, date: string, track?: string])[]) {
  return {
    events: filed.map(([folder, date, track], index) => {
      const fields = [`title: Phare ${index}`, `date: ${date}`, ...(track ? [`track: ${track}`] : [])];
      return readEvent(`${folder}/phare-${index}.mdx`, `---\n${fields.join('\n')}\n---\n`);
    }),
  };
}

test.each([
  ['no event yet', [], ''],
  ['no sub-folders', [['events', '1861']], ''],
  [
    'years',
    [
      ['events/1861', '1861-10-01'],
      ['events/1864', '1864~'],
    ],
    '1862',
  ],
  [
    'years and months',
    [
      ['events/1861/10', '1861-10-01'],
      ['events/1864/02', '1864-02'],
    ],
    '1862/03',
  ],
  ['months', [['events/1861-10', '1861-10-01']], '1862-03'],
  [
    'tracks',
    [
      ['events/lampe', '1861', 'lampe'],
      ['events/tour', '1862', 'tour'],
    ],
    'lampe',
  ],
  [
    'one folder',
    [
      ['events/phare', '1861'],
      ['events/phare', '1862'],
    ],
    'phare',
  ],
  [
    'years mostly',
    [
      ['events/1861', '1861'],
      ['events/1862', '1862'],
      ['events', '1863'],
    ],
    '1862',
  ],
  [
    'no habit',
    [
      ['events/1861', '1861'],
      ['events', '1862'],
    ],
    '',
  ],
  ['unreadable dates', [['events/1861', 'jadis']], ''],
] as const)('where events are filed by %s, a new one of 1862 goes to "%s"', (_, filed, folder) => {
  expect(filingFolder(timelineOf(filed), lampe)).toBe(folder);
});

test('an event without a date, or without a track, stays outside folders that are named for them', () => {
  const byYear = timelineOf([['events/1861', '1861']]);
  expect(filingFolder(byYear, { date: '../..', track: undefined })).toBe('');
  const byTrack = timelineOf([['events/lampe', '1861', 'lampe']]);
  expect(filingFolder(byTrack, { date: '1862', track: undefined })).toBe('');
});
