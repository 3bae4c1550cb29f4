import { friseMeasures } from './frise-measures.ts';
import type { FriseInput, FriseOptions } from './frise-options.ts';
import type { FriseMark } from './frise.ts';
import type { GlyphAxis } from './glyph-axis.ts';
import { glyphParts } from './glyph-parts.ts';
import { hitStretch } from './hit-stretch.ts';
import { isUncertain } from './is-uncertain.ts';
import { partsExtent } from './parts-extent.ts';
import { roundPosition } from './round-position.ts';
import type { TimeScale } from './time-scale.ts';

/** A mark whose row is not chosen yet. */
export type UnplacedMark = Omit<FriseMark, 'yPx'>;

const { stubPercent, leastBarPx } = friseMeasures;
/** Length of a bracket that its diamond hides even on a wide plot, in percent. */
const leastBracketPercent = 1.2;

/** One mark for each event that has a bound, in the order given. */
export function friseMarks(
  events: readonly FriseInput[],
  scale: TimeScale,
  {
    direction,
    narrowestPx,
    targetPx,
  }: Required<Pick<FriseOptions, 'direction' | 'narrowestPx' | 'targetPx'>>,
): readonly UnplacedMark[] {
  const axis = friseAxis(scale);
  const leastPercent = (leastBarPx / narrowestPx) * 100;
  // Rounded up, so that rounding never makes a target too small.
  const leastHit = Math.ceil((targetPx / narrowestPx) * 10_000) / 100;
  return events.flatMap(({ id, track, date, datesElsewhere }) => {
    const parts = glyphParts(date, scale.position, {
      axis,
      datesElsewhere,
      direction,
      leastPercent,
      leastBracketPercent,
    });
    const extent = partsExtent(parts);
    if (extent === undefined) return [];
    const { hitFrom, hitTo } = hitStretch(extent.from, extent.to, leastHit);
    const uncertain = isUncertain(date);
    return [{ id, track, parts, uncertain, hitFrom: roundPosition(hitFrom), hitTo: roundPosition(hitTo) }];
  });
}

function friseAxis({ start, end, position, dayAt }: TimeScale): GlyphAxis {
  return {
    start,
    end,
    stubAfter: (day) => dayAt(position(day) + stubPercent),
    stubBefore: (day) => dayAt(position(day) - stubPercent),
    markAt: 'middle',
  };
}
