import { expect, test } from 'vitest';
import { decideEventPages, MOST_FILES } from '../../src/model/event-pages.ts';

const records = 700;

test.each([
  ['auto', 100, 'separate'],
  ['auto', 10_000, 'separate'],
  ['auto', 100_000, 'together'],
  ['separate', 100_000, 'separate'],
  ['together', 3, 'together'],
] as const)('with %s, the pages of %i events are %s', (setting, addresses, are) => {
  expect(decideEventPages(setting, { addresses, images: 0, records }).are).toBe(are);
});

test('left to itself, a site has as many files as a host takes at the most', () => {
  for (let addresses = 0; addresses < 30_000; addresses += 500) {
    const { are, files } = decideEventPages('auto', { addresses, images: 0, records });
    expect(are === 'separate').toBe(files < MOST_FILES);
  }
});

test('images make files too', () => {
  expect(decideEventPages('auto', { addresses: 5000, images: 5000, records }).are).toBe('together');
});
