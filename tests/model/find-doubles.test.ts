import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { findDoubles, MOST_DOUBLES } from '../../src/model/find-doubles.ts';

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

const tower = fc.record({
  title: fc
    .array(fc.constantFrom('Allumage', 'phare', 'tempête', 'naufrage', 'relève', 'Gardien'), { maxLength: 5 })
    .map((words) => words.join(' ')),
  date: fc.constantFrom('1861', '1861-03', '1861-03-12', '1861-03-13/1861-05', '1860/..', '1863'),
  places: fc.subarray(['tour', 'jetee']),
});

test('no pair is missed, and none is told that is no double', () => {
  const laid = fc
    .array(tower, { maxLength: MOST_DOUBLES })
    .map((towers) => towers.map(({ title, date, places }, index) => event(`e${index}`, title, date, places)));
  fc.assert(
    fc.property(laid, (events) => {
      const pairs = events.flatMap((one, index) =>
        events.slice(index + 1).map((other) => [one, other] as const),
      );
      expect(findDoubles(events)).toEqual(pairs.filter(([one, other]) => mayBeOne(one, other)));
    }),
    { seed: 1861, numRuns: 300 },
  );
});

test('a thousand that are alike are told of their nearest, each', () => {
  const names = Array.from({ length: 1000 }, (_, index) => `e${String(index).padStart(3, '0')}`);
  const doubles = findDoubles(names.map((id) => event(id, 'Premier allumage du phare', '1861')));
  const told = Map.groupBy(doubles, ([, second]) => second.id);
  expect(told.get('e999')?.map(([first]) => first.id)).toEqual(names.slice(-1 - MOST_DOUBLES, -1));
  expect(told.size).toBe(999);
});

type Tower = ReturnType<typeof event>;

function mayBeOne(one: Tower, other: Tower): boolean {
  const words = (title: string) =>
    new Set(
      title
        .toLowerCase()
        .split(' ')
        .filter((word) => word !== ''),
    );
  const [a, b] = [words(one.title), words(other.title)];
  return (
    one.places.some((place) => other.places.includes(place)) &&
    one.date.startMin <= other.date.endMax &&
    other.date.startMin <= one.date.endMax &&
    [...a].filter((word) => b.has(word)).length >= 0.6 * new Set([...a, ...b]).size &&
    a.size > 0
  );
}
