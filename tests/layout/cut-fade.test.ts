import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { layoutRail } from '../../src/layout/layout-rail.ts';
import type { GlyphPart } from '../../src/layout/glyph-part.ts';
import { hardCharts } from '../charts/hard-charts.ts';

type Fade = Extract<GlyphPart, { part: 'fade' }>;

const { events, options } = hardCharts['a-fade-across-other-events']!;
const { items } = layoutRail(events, options);
const fades = items.flatMap(({ folded }) =>
  folded.bars
    .filter(({ id }) => id === 'library-founded')
    .flatMap(({ parts }) => parts.filter((part): part is Fade => part.part === 'fade')),
);

/** How much ink a fade has left at a position, from 1 to 0. */
function inkAt({ from, to, solid, whole = { from, to } }: Fade, at: number): number {
  const share = (at - whole.from) / (whole.to - whole.from);
  return solid === 'from' ? 1 - share : share;
}

test('a fade that other events cut goes on in each item where it ended in the one before', () => {
  expect(fades).toHaveLength(4);
  fades.slice(1).forEach((fade, index) => {
    expect(inkAt(fade, fade.from)).toBeCloseTo(inkAt(fades[index]!, fades[index]!.to), 1);
  });
});

test('it begins full and ends in nothing', () => {
  expect(inkAt(fades[0]!, fades[0]!.from)).toBeCloseTo(1, 1);
  expect(inkAt(fades.at(-1)!, fades.at(-1)!.to)).toBeCloseTo(0, 1);
});

test('a fade that nothing cuts has no whole beyond itself', () => {
  const alone = [
    {
      id: 'library-founded',
      date: parseDate('1961-05-01~/1961-05-02~'),
      track: 'building',
      datesElsewhere: [],
    },
  ];
  const parts = layoutRail(alone, options).items[0]!.folded.bars.flatMap((bar) => bar.parts);
  expect(parts.find(({ part }) => part === 'fade')).not.toHaveProperty('whole');
});
