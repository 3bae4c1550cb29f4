import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { findDoubles } from '../../src/model/find-doubles.ts';

const event = (id: string, title: string, date: string, places = ['tour']) => ({
  id,
  title,
  date: parseDate(date),
  places,
});
const allumage = event('allumage', 'Premier allumage du phare', '1861-03-12');

test.each([
  [event('phare', 'Allumage du phare, premier soir', '1861-03'), true],
  [event('phare', 'Premier allumage du phare', '1861-03-12', ['tour', 'jetee']), true],
  [event('phare', 'Premier allumage du phare', '1860/..'), true],
  [event('phare', 'Premier allumage du phare', '1862-03-12'), false],
  [event('phare', 'Premier allumage du phare', '1861-03-12', ['jetee']), false],
  [event('phare', 'Une tempête emporte la jetée', '1861-03-12'), false],
])('%j', (other, isDouble) => {
  expect(findDoubles([allumage, other])).toEqual(isDouble ? [[allumage, other]] : []);
});
