import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Claim, Status, TimelineEvent } from '../../src/model/event.ts';
import { STATUSES } from '../../src/model/event.ts';
import { isContested } from '../../src/model/is-contested.ts';
import { claimsByClaimant, claimsByStatus, openClaims } from '../../src/model/open-claims.ts';
import { partsOf } from '../../src/model/parts-of.ts';
import type { Actor } from '../../src/model/timeline.ts';

const claim = (says: string, by: string | undefined, status: Status): Claim => ({
  ...{ says, by, status, source: undefined, on: undefined, quote: undefined },
});
const event = (id: string, claims: readonly Claim[], status: Status = 'reported') =>
  ({ id, claims, status }) as unknown as TimelineEvent;

const events = [
  event('rupture', [claim('trois morts', 'prefecture', 'claimed'), claim('la nuit', 'gazette', 'confirmed')]),
  event('pillage', [claim('pillages', undefined, 'unverified'), claim('aucun', 'prefecture', 'reported')]),
  event('enquete', [claim('jamais', 'bateliers', 'retracted')]),
];
const actors = new Map(
  ['prefecture', 'bateliers'].map((id): [string, Actor] => [
    id,
    { id, names: { fr: id }, variants: [], formerNames: [], kind: undefined, side: undefined },
  ]),
);
const says = (claims: ReturnType<typeof openClaims>) => claims.map((placed) => placed.claim.says);

test('what is confirmed is no open claim', () => {
  expect(says(openClaims({ events }))).toEqual(['trois morts', 'pillages', 'aucun', 'jamais']);
});

test('by status, what is better established comes first', () => {
  expect(says(claimsByStatus(openClaims({ events })))).toEqual([
    'aucun',
    'trois morts',
    'pillages',
    'jamais',
  ]);
});

test('by claimant, in the order of the names, and nobody last', () => {
  const timeline = { actors, language: 'fr' };
  expect(says(claimsByClaimant(openClaims({ events }), timeline))).toEqual([
    ...['jamais', 'trois morts', 'aucun', 'pillages'],
  ]);
});

test('no order loses a claim, nor tells one twice', () => {
  const anyBy = fc.option(fc.constantFrom('prefecture', 'bateliers', 'des voyageurs'), { nil: undefined });
  const anyClaim = fc
    .tuple(fc.string(), anyBy, fc.constantFrom(...STATUSES))
    .map(([text, by, status]) => claim(text, by, status));
  const anyEvents = fc.array(fc.array(anyClaim, { maxLength: 5 }).map((claims) => event('crue', claims)));
  const property = fc.property(anyEvents, (some) => {
    const open = openClaims({ events: some });
    const below = some.flatMap(({ claims }) => claims).filter(({ status }) => status !== 'confirmed');
    expect(open.map((placed) => placed.claim)).toEqual(below);
    for (const ordered of [claimsByStatus(open), claimsByClaimant(open, { actors, language: 'fr' })]) {
      expect(ordered).toHaveLength(open.length);
      expect(new Set(ordered)).toEqual(new Set(open));
      expect(partsOf(ordered, 3).flatMap(({ items }) => items)).toEqual(ordered);
    }
  });
  fc.assert(property, { seed: 20240801 });
});

test.each([
  ['a contested event', event('a', [], 'contested'), true],
  ['an event of which a claim is denied', event('a', [claim('x', undefined, 'denied')]), true],
  ['a claim that is only unverified', event('a', [claim('x', undefined, 'unverified')]), false],
])('%s', (_, one, contested) => {
  expect(isContested(one)).toBe(contested);
});
