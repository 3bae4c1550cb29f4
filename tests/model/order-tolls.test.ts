import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import type { Casualties } from '../../src/model/event.ts';
import { orderTolls } from '../../src/model/order-tolls.ts';

const toll = (by: string, best: number, day: string, kind: Casualties['kind'] = 'killed'): Casualties => ({
  ...{ group: 'habitants', kind, status: 'given', by, best, asOf: parseDate(day) },
  ...{ low: undefined, high: undefined, source: undefined },
});

const said = (tolls: readonly Casualties[]): readonly string[] =>
  orderTolls(tolls).map(
    ({ toll: { by, best, kind }, isEarlier }) => `${by} ${best} ${kind}${isEarlier ? ' earlier' : ''}`,
  );

test('tolls of one kind stand together, of one author the latest first', () => {
  const tolls = [
    toll('prefecture', 3, '1927-03-14'),
    toll('gazette', 40, '1927-03-15'),
    toll('prefecture', 80, '1927-03-16', 'displaced'),
    toll('prefecture', 14, '1927-03-16'),
  ];
  expect(said(tolls)).toEqual([
    'prefecture 14 killed',
    'prefecture 3 killed earlier',
    'gazette 40 killed',
    'prefecture 80 displaced',
  ]);
});

test('nothing is added up, and nothing left out', () => {
  const anyToll = fc
    .tuple(
      fc.constantFrom('prefecture', 'gazette', 'bateliers'),
      fc.nat(50),
      fc.constantFrom('1927-03-14', '1927-03', '1927/..', '../1927'),
      fc.constantFrom('killed' as const, 'displaced' as const),
    )
    .map((facts) => toll(...facts));
  const property = fc.property(fc.array(anyToll), (tolls) => {
    const ordered = orderTolls(tolls).map((one) => one.toll);
    expect(ordered).toHaveLength(tolls.length);
    expect(new Set(ordered)).toEqual(new Set(tolls));
  });
  fc.assert(property, { seed: 20240801 });
});

test('two figures of one day, or of no day, are not one earlier than the other', () => {
  expect(said([toll('prefecture', 3, '1927-03-14'), toll('prefecture', 4, '1927-03-14')])).toEqual([
    'prefecture 3 killed',
    'prefecture 4 killed',
  ]);
  const undated = { ...toll('prefecture', 3, '1927'), asOf: undefined };
  expect(said([undated, toll('prefecture', 4, '1927-03-14')])).toEqual([
    'prefecture 4 killed',
    'prefecture 3 killed',
  ]);
});

test('of those whom nobody names, none replaces what another said', () => {
  const unnamed = (day: string): Casualties => ({ ...toll('', 3, day), by: undefined });
  expect(orderTolls([unnamed('1927'), unnamed('1928')]).map(({ isEarlier }) => isEarlier)).toEqual([
    false,
    false,
  ]);
});
