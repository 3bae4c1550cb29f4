import { isUndated } from '../dates/is-undated.ts';
import type { Density } from './density.ts';
import type { DayStretch } from './find-folds.ts';
import { friseDefaults, type FriseInput, type FriseOptions } from './frise-options.ts';
import { friseTicks } from './frise-ticks.ts';
import type { Tick } from './frise.ts';
import { layoutDensity } from './layout-density.ts';
import { overviewLabels, type NamedEvent, type OverviewLabel } from './overview-labels.ts';
import { roundPosition } from './round-position.ts';
import { timeScale } from './time-scale.ts';

const labelRowPx = 24;
/** Room above the bars for the labels of the ticks and three rows of names, CSS px. */
const labelRoomPx = 4 * labelRowPx;

/** A density with the ticks of its axis, which is proportional to time. */
export interface Overview extends Density {
  readonly ticks: readonly Tick[];
  readonly labels: readonly OverviewLabel[];
  /** Height of a row of names; the first stands this much above the bars. */
  readonly labelRowPx: number;
}

/**
 * How the dated events are spread over a stretch of time in which all of them begin: what lasts longer weighs on the
 * days within it.
 */
export function layoutOverview(
  events: readonly (FriseInput & NamedEvent)[],
  { from, to }: DayStretch,
  { tracks, language, direction = friseDefaults.direction }: Omit<FriseOptions, 'scale'>,
): Overview {
  const scale = timeScale(from, to);
  const dated = events.filter(({ date }) => !isUndated(date));
  const ticks = friseTicks(scale, language, friseDefaults.narrowestPx, false);
  return {
    labelRowPx,
    ...layoutDensity(dated, scale, { tracks, direction, topPx: labelRoomPx }),
    labels: overviewLabels(dated, scale, friseDefaults.narrowestPx).map((label) =>
      direction === 'rtl'
        ? { ...label, from: roundPosition(100 - label.from), at: roundPosition(100 - label.at) }
        : label,
    ),
    ticks: direction === 'rtl' ? ticks.map((tick) => ({ ...tick, at: roundPosition(100 - tick.at) })) : ticks,
  };
}
