import { expect, test } from 'vitest';
import { numberNotes } from '../../src/model/number-notes.ts';

test('a source has the number of its first mention, whoever names it again', () => {
  expect([...numberNotes(['gazette', 'registre', 'gazette', 'lettre'])]).toEqual([
    ['gazette', 1],
    ['registre', 2],
    ['lettre', 3],
  ]);
});

test('nothing named, no notes', () => {
  expect(numberNotes([]).size).toBe(0);
});
