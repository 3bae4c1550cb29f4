import type { Timeline, TrackShape } from '../../model/timeline.ts';
import { trackSlot } from '../../model/track-slot.ts';
import type { DayStretch } from '../find-folds.ts';
import { packBound } from '../pack-date.ts';
import type { PackedEra } from '../packed-frise.ts';
import type { Period } from '../period.ts';
import { packLink } from './pack-tile.ts';
import type { TileLink } from './tile.ts';
import { tilingOf } from './tiling.ts';
import type { ZoomLevels } from './zoom-levels.ts';

/** What a page of a large timeline hands to its script: plain JSON. */
export interface LargeFrise {
  readonly direction: 'ltr' | 'rtl';
  /** The period whose time is the axis. */
  readonly root: TileLink;
  /** What is shown first, in days. */
  readonly first: DayStretch;
  readonly lanes: readonly LargeLane[];
  /** Of each lane. */
  readonly rows: number;
  readonly levels: ZoomLevels;
  readonly leastDays: number;
  readonly eras: readonly PackedEra[];
}

export interface LargeLane {
  /** As in `TrackSlot`. */
  readonly slot: number;
  readonly colour: number;
  readonly shape: TrackShape;
}

/** The frise of a period with others in it, which shows those days first. */
export function largeFriseOf(
  timeline: Timeline,
  period: Period,
  { first, direction, nameOf }: LargeFriseOptions,
): LargeFrise {
  const { lanes, levels, leastDays } = tilingOf(timeline);
  return {
    direction,
    root: packLink(period, nameOf),
    first: { from: first.from, to: first.to },
    lanes: lanes.tracks.map((track) => {
      const { slot, colour, shape } = trackSlot(timeline, track);
      return { slot, colour, shape };
    }),
    ...{ rows: lanes.rows, levels, leastDays },
    eras: timeline.eras.map(({ name, date }) => ({
      name,
      from: packBound(date.startMin),
      to: packBound(date.endMax + 1),
    })),
  };
}

interface LargeFriseOptions {
  readonly first: DayStretch;
  readonly direction: 'ltr' | 'rtl';
  readonly nameOf: (period: Period) => string;
}
