import type { Timeline } from '../model/timeline.ts';
import { chartOf } from './chart-of.ts';
import type { Frise } from './frise.ts';
import { SCALES } from './frise.ts';
import { layoutFrise } from './layout-frise.ts';
import { layoutRail } from './layout-rail.ts';
import type { LegendEntry } from './legend.ts';
import { legendEntries } from './legend.ts';
import { packFrise } from './pack-frise.ts';
import type { PackedFrise } from './packed-frise.ts';
import type { Rail } from './rail.ts';

/** All that a page draws of the events it lists. */
export interface TimelineDrawing {
  /** One for each scale that a reader may choose. */
  readonly drawings: readonly Frise[];
  readonly rail: Rail;
  readonly legend: readonly LegendEntry[];
  /** What lets a script draw again; undefined without a dated event. */
  readonly packed: PackedFrise | undefined;
}

/** Draws the events of a timeline, or of a part of one. */
export function drawTimeline(timeline: Timeline, direction: 'ltr' | 'rtl'): TimelineDrawing {
  const { inputs, options } = chartOf(timeline, direction);
  return {
    drawings: SCALES.map((scale) => layoutFrise(inputs, { ...options, scale })),
    rail: layoutRail(inputs, options),
    legend: legendEntries(inputs),
    packed: packFrise(timeline, direction),
  };
}
