import type { DayStretch } from '../../layout/find-folds.ts';
import { coverOf, type Cover } from '../../layout/tiles/cover-of.ts';
import { hiddenBars, type HiddenBar } from '../../layout/tiles/hidden-bars.ts';
import type { LargeFrise } from '../../layout/tiles/large-frise.ts';
import { roomOf } from '../../layout/tiles/mark-row.ts';
import type { MarkPlace } from '../../layout/tiles/place-marks.ts';
import type { TileEvent } from '../../layout/tiles/tile.ts';
import { daysPerPxAt, levelAt } from '../../layout/tiles/zoom-levels.ts';
import type { ShownMark } from './live-mark.ts';
import type { TileStore } from './tile-store.ts';

/** Width of a bar at the widest scale of a level, CSS px; it grows up to the next level. */
const barPx = 56;

/** What stands around a window at its scale. */
export interface Surroundings {
  readonly level: number;
  readonly version: number;
  /** The days for which it holds. */
  readonly from: number;
  readonly to: number;
  readonly cover: Cover;
  readonly marks: readonly ShownMark[];
  readonly bars: readonly HiddenBar[];
}

/** Some of the events, with the places that they have among themselves. */
export interface LimitedEvents {
  readonly events: readonly TileEvent[];
  readonly places: ReadonlyMap<string, MarkPlace>;
}

/** Chooses what is drawn of a large timeline: worked out anew only where a window leaves its surroundings. */
export class LiveScene {
  readonly #frise: LargeFrise;
  readonly #store: TileStore;
  #known: Surroundings | undefined;
  #filtered: LimitedEvents | undefined;
  #hiddenLanes: ReadonlySet<number> = new Set();

  constructor(frise: LargeFrise, store: TileStore) {
    this.#frise = frise;
    this.#store = store;
  }

  /** Shows only these events, undefined for all, and only those lanes that are not hidden. */
  limit(events: LimitedEvents | undefined, hiddenLanes: ReadonlySet<number>): void {
    this.#known = undefined;
    this.#filtered = events;
    this.#hiddenLanes = hiddenLanes;
  }

  /** The surroundings of a window that is drawn at so many days to a pixel. */
  around(window: DayStretch, daysPerPx: number): Surroundings {
    const level = levelAt(this.#frise.levels, daysPerPx);
    const known = this.#known;
    const { version } = this.#store;
    if (
      known?.level === level &&
      known.version === version &&
      window.from >= known.from &&
      window.to <= known.to
    )
      return known;
    return (this.#known = this.#look(window, level, version));
  }

  #look({ from, to }: DayStretch, level: number, version: number): Surroundings {
    const { root, levels } = this.#frise;
    const around = { from: from - (to - from) / 2, to: to + (to - from) / 2 };
    const closest = daysPerPxAt(levels, level + 1);
    const cover = this.#filtered
      ? this.#coverOfFiltered(this.#filtered.events)
      : coverOf(root, { ...around, daysPerPx: closest, tileOf: this.#store.tileOf });
    const shown = cover.events.filter((event) => this.#isShown(event, level));
    return {
      ...{ level, version, ...around, cover },
      marks: shown.map((event) => ({ mark: this.#store.markOf(event), row: this.#placeOf(event)!.row })),
      bars: hiddenBars(cover, {
        isShown: (event) => this.#isShown(event, level),
        barDays: daysPerPxAt(levels, level) * barPx,
        start: root.from,
      }).map((bar) => this.#withoutHiddenLanes({ ...bar, to: Math.min(bar.to, root.to) })),
    };
  }

  #coverOfFiltered(events: readonly TileEvent[]): Cover {
    const { from, to } = this.#frise.root;
    return { parts: [{ from, to, events, bins: [] }], events, missing: [] };
  }

  #placeOf(event: TileEvent): MarkPlace | undefined {
    if (this.#filtered) return this.#filtered.places.get(event.id);
    return event.place && { level: event.place[0], row: event.place[1] };
  }

  #isShown(event: TileEvent, level: number): boolean {
    const place = this.#placeOf(event);
    return place !== undefined && place.level <= level && !this.#hiddenLanes.has(event.lane);
  }

  #withoutHiddenLanes(bar: HiddenBar): HiddenBar {
    if (this.#hiddenLanes.size === 0) return bar;
    const counts = bar.counts.map((count, lane) => (this.#hiddenLanes.has(lane) ? 0 : count));
    return { ...bar, counts, total: counts.reduce((sum, count) => sum + count, 0) };
  }
}

/** The marks of some surroundings that reach into a window. */
export function marksWithin(
  { marks }: Pick<Surroundings, 'marks'>,
  { from, to }: DayStretch,
  daysPerPx: number,
): readonly ShownMark[] {
  return marks.filter(({ mark: { span } }) => {
    const room = roomOf(span, daysPerPx);
    return room.from < to && room.to > from;
  });
}
