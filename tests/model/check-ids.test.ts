import { expect, test } from 'vitest';
import { checkIds } from '../../src/model/check-ids.ts';

const event = (id: string, folder: string, formerIds: string[] = []) => ({
  id,
  file: `events/${folder}/${id}.mdx`,
  formerIds,
});

test('ids that differ are no clash', () => {
  expect(checkIds([event('tempete', 'a', ['naufrage']), event('allumage', 'a')])).toEqual([]);
});

test('two files with one id clash, whatever their folders; the later file is told', () => {
  expect(checkIds([event('tempete', '1862'), event('tempete', '1863')])).toEqual([
    { clash: 'duplicate', file: 'events/1863/tempete.mdx', id: 'tempete', other: 'events/1862/tempete.mdx' },
  ]);
});

test('ids that differ only by case clash', () => {
  expect(checkIds([event('tempete', 'a'), event('Tempete', 'b')]).map(({ clash }) => clash)).toEqual([
    'case',
  ]);
});

test('a former id clashes with an event’s id, its own included, and with another former id', () => {
  const clashes = checkIds([
    event('tempete', 'a', ['allumage', 'tempete']),
    event('allumage', 'a'),
    event('extinction', 'a', ['nuit', 'Nuit']),
  ]);
  expect(clashes.map(({ id, other }) => [id, other])).toEqual([
    ['allumage', 'events/a/allumage.mdx'],
    ['tempete', 'events/a/tempete.mdx'],
    ['Nuit', 'events/a/extinction.mdx'],
  ]);
});
