import { expect, test } from 'vitest';
import { inTurns } from '../../../src/offline/worker/in-turns.ts';

const lamps = ['Ar-Men', 'La Jument', 'Kéréon', 'Nividic', 'Le Stiff'];

test('each item has its turn, and no more than a few at a time', async () => {
  const lit: string[] = [];
  let [now, most] = [0, 0];
  await inTurns(lamps, 2, async (lamp) => {
    most = Math.max(most, (now += 1));
    await Promise.resolve();
    lit.push(lamp);
    now -= 1;
  });
  expect(lit.sort()).toEqual([...lamps].sort());
  expect(most).toBe(2);
});

test('after a failure, which is thrown, nothing is begun', async () => {
  const begun: string[] = [];
  const work = inTurns(lamps, 1, async (lamp) => {
    begun.push(lamp);
    if (lamp === 'La Jument') await Promise.reject(new Error('The lamp is out.'));
  });
  await expect(work).rejects.toThrow('The lamp is out.');
  expect(begun).toEqual(['Ar-Men', 'La Jument']);
});
