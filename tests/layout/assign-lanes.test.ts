import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignLanes, type Span } from '../../src/layout/assign-lanes.ts';
import { sameRuns } from './any-events.ts';

const span = (id: string, from: number, to: number): Span => ({ id, from, to });

test.each<[why: string, spans: readonly Span[], lanes: Record<string, number>]>([
  ['no span, no lane', [], {}],
  ['spans that touch share a lane', [span('guerre', 0, 4), span('paix', 4, 9)], { guerre: 0, paix: 0 }],
  ['spans that overlap do not', [span('guerre', 0, 5), span('famine', 4, 9)], { guerre: 0, famine: 1 }],
  [
    'two points at one place need two lanes',
    [span('appel', 3, 3), span('accord', 3, 3)],
    { accord: 0, appel: 1 },
  ],
  [
    'the lowest free lane is taken',
    [span('mandat', 0, 9), span('siege', 1, 2), span('treve', 3, 4)],
    { mandat: 0, siege: 1, treve: 1 },
  ],
])('%s', (_, spans, lanes) => {
  expect(Object.fromEntries(assignLanes(spans))).toEqual(lanes);
});

test('a gap keeps the spans of one lane apart', () => {
  expect(assignLanes([span('guerre', 0, 4), span('paix', 5, 9)], 2).get('paix')).toBe(1);
});

const anySpans = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 })), { maxLength: 60 })
  .map((rows) => rows.map(([from, length], index) => span(`mandat-${index}`, from, from + length)));

test('no two spans of one lane overlap', () => {
  const property = fc.property(anySpans, (spans) => {
    const lanes = assignLanes(spans);
    for (const a of spans)
      for (const b of spans)
        if (a.id < b.id && lanes.get(a.id) === lanes.get(b.id))
          expect(a.to <= b.from || b.to <= a.from).toBe(true);
  });
  fc.assert(property, sameRuns);
});

test('there are as many lanes as spans overlap at most', () => {
  const property = fc.property(anySpans, (spans) => {
    const most = Math.max(
      0,
      ...spans.map(({ from: at }) => spans.filter((s) => s.from <= at && at < s.to).length),
    );
    expect(new Set(assignLanes(spans).values()).size).toBe(most);
  });
  fc.assert(property, sameRuns);
});

test('the order of the input does not matter', () => {
  const property = fc.property(anySpans, (spans) => {
    expect([...assignLanes(spans.toReversed())].toSorted()).toEqual([...assignLanes(spans)].toSorted());
  });
  fc.assert(property, sameRuns);
});
