import { expect, test } from 'vitest';
import { newestOnly } from '../../src/browser/newest-only.ts';

/** An action that ends when it is told to. */
function heldAction(): { readonly act: () => Promise<void>; readonly ends: (() => void)[]; count: number } {
  const held = {
    ends: [] as (() => void)[],
    count: 0,
    act: () => {
      held.count += 1;
      return new Promise<void>((end) => held.ends.push(end));
    },
  };
  return held;
}

const settle = (): Promise<void> => new Promise((done) => setTimeout(done));

test('calls while one runs are one call after it', async () => {
  const held = heldAction();
  const ask = newestOnly(held.act);
  Array.from('convoi', () => ask());
  expect(held.count).toBe(1);
  held.ends[0]!();
  await settle();
  expect(held.count).toBe(2);
  held.ends[1]!();
  await settle();
  expect(held.count).toBe(2);
  ask();
  expect(held.count).toBe(3);
});

test('what fails gives the next its turn', async () => {
  let count = 0;
  const ask = newestOnly(() => {
    count += 1;
    return Promise.reject(new Error('no network'));
  });
  ask();
  ask();
  await settle();
  expect(count).toBe(2);
});
