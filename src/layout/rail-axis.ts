import type { GlyphAxis } from './glyph-axis.ts';
import type { RailStretches } from './rail-stretches.ts';

/** The rail's axis from its lead to its end; stubs of unknown ends reach half-way through the item that they are in. */
export function railAxis({ lead, items }: RailStretches): GlyphAxis {
  const stretches = lead ? [lead, ...items] : items;
  const start = stretches[0]?.from ?? 0;
  const end = stretches.at(-1)?.to ?? 0;
  return {
    start,
    end,
    stubAfter: (day) => (day + (stretches.find(({ to }) => to > day)?.to ?? end)) / 2,
    stubBefore: (day) => (day + (stretches.findLast(({ from }) => from < day)?.from ?? start)) / 2,
    markAt: 'start',
  };
}
