import { isUndated } from '../dates/is-undated.ts';
import { tellsTime } from './clock-ends.ts';
import { eraStretches } from './era-stretches.ts';
import { friseLanes } from './frise-lanes.ts';
import { friseMarks } from './frise-marks.ts';
import { friseDefaults, type FriseInput, type FriseOptions } from './frise-options.ts';
import { friseScale } from './frise-scale.ts';
import { friseTicks } from './frise-ticks.ts';
import type { Frise } from './frise.ts';
import { roundPosition } from './round-position.ts';
import { sequenceTicks } from './sequence-ticks.ts';
import type { TimeScale } from './time-scale.ts';
import { visibleWeekends } from './visible-weekends.ts';
import { foldSize } from './fold-size.ts';

/** Room below the axis and below the last name of an era, CSS px. */
const footPx = 4;

/**
 * The horizontal overview of events in time order. Every dated event is drawn once, in its track's lane;
 * undated ones are left to the shelf. Without a dated event: lanes and nothing else.
 */
export function layoutFrise(events: readonly FriseInput[], options: FriseOptions): Frise {
  const {
    scale: name,
    tracks,
    language,
    direction,
    rowPx,
    topPx,
    narrowestPx,
    targetPx,
  } = {
    ...friseDefaults,
    ...options,
  };
  const dated = events.filter(({ date }) => !isUndated(date));
  const scale = friseScale(dated, name);
  const unplaced = scale ? friseMarks(dated, scale, { direction, narrowestPx, targetPx }) : [];
  const { lanes, marks } = friseLanes(unplaced, tracks, topPx, rowPx);
  const bottomPx = topPx + lanes.reduce((sum, { heightPx }) => sum + heightPx, 0);
  const scenery = scale
    ? sceneryOf(dated, scale, { name, language, narrowestPx, bottomPx, eras: options.eras })
    : emptyScenery;
  const heightPx = Math.max(bottomPx, ...scenery.eras.map(({ nameYPx }) => nameYPx)) + footPx;
  const turned = direction === 'rtl' ? mirrorScenery(scenery) : scenery;
  return { scale: name, heightPx, topPx, bottomPx, lanes, marks, ...turned };
}

type Scenery = Pick<Frise, 'bands' | 'eras' | 'ticks' | 'folds'>;

const emptyScenery: Scenery = { bands: [], eras: [], ticks: [], folds: [] };

interface SceneryOptions extends Pick<FriseOptions, 'language' | 'eras'> {
  readonly name: FriseOptions['scale'];
  readonly narrowestPx: number;
  readonly bottomPx: number;
}

function sceneryOf(events: readonly FriseInput[], scale: TimeScale, options: SceneryOptions): Scenery {
  const { name, language, narrowestPx, bottomPx, eras } = options;
  const inSequence = name === 'sequence';
  return {
    bands: inSequence ? [] : visibleWeekends(scale),
    eras: eraStretches(eras, scale, bottomPx, narrowestPx),
    ticks: inSequence
      ? sequenceTicks(events, scale, language, narrowestPx)
      : friseTicks(scale, language, narrowestPx, events.some(tellsTime)),
    folds: scale.folds.map(({ from, to }) => ({
      at: roundPosition((scale.position(from) + scale.position(to)) / 2),
      ...foldSize(to - from),
    })),
  };
}

function mirrorScenery({ bands, eras, ticks, folds }: Scenery): Scenery {
  return {
    bands: bands.map(mirrorStretch),
    eras: eras.map((era) => ({ ...mirrorStretch(era), nameAt: roundPosition(100 - era.nameAt) })),
    ticks: ticks.map((tick) => ({ ...tick, at: roundPosition(100 - tick.at) })),
    folds: folds.map((fold) => ({ ...fold, at: roundPosition(100 - fold.at) })),
  };
}

function mirrorStretch<T extends { readonly from: number; readonly to: number }>(stretch: T): T {
  return { ...stretch, from: roundPosition(100 - stretch.to), to: roundPosition(100 - stretch.from) };
}
