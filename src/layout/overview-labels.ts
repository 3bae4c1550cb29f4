import { isUndated } from '../dates/is-undated.ts';
import type { EventDate } from '../dates/event-date.ts';
import { byRank, type RankedEvent } from './by-rank.ts';
import { TIERS_PX } from './frise.ts';
import { labelWidthPx } from './label-width.ts';
import { placeLabels } from './place-labels.ts';
import { roundPosition } from './round-position.ts';
import type { TimeScale } from './time-scale.ts';
import { weightWindow } from './weight-window.ts';
import { windowMiddle } from './window-middle.ts';

/** An event that an overview can name. */
export interface NamedEvent extends RankedEvent {
  readonly title: string;
}

/** The name of an event above a density, on plots of one tier of widths (`TIERS_PX`) only. */
export interface OverviewLabel {
  readonly id: string;
  /** The title, cut where it is long. */
  readonly text: string;
  readonly tier: number;
  /** 0 for the row next to the axis. */
  readonly row: number;
  /** Where its text begins, and where the event is, in percent of the plot. */
  readonly from: number;
  readonly at: number;
}

const rows = 3;
const gapPx = 12;
const mostLetters = 26;
/** Share of a row that labels may fill, so that none is moved far. */
const filled = 0.75;

/**
 * The most important events that each tier of plot widths has room to name; among equals the more precise, then the
 * earlier id. What a tier names, every wider one names too. Each row is placed by `placeLabels`.
 */
export function overviewLabels(
  events: readonly NamedEvent[],
  scale: TimeScale,
  narrowestPx: number,
): readonly OverviewLabel[] {
  const ranked = events.filter(({ date }) => !isUndated(date)).sort(byRank);
  let taken: readonly Row[] = Array.from({ length: rows }, () => ({ events: [], px: 0 }));
  return TIERS_PX.flatMap((leastPx, tier) => {
    const plotPx = Math.max(leastPx, narrowestPx);
    taken = fill(taken, ranked, plotPx);
    return taken.flatMap((row, index) => placed(row.events, scale, plotPx, tier, index));
  });
}

interface Row {
  readonly events: readonly NamedEvent[];
  readonly px: number;
}

/** Adds the next events of the ranking, each to the first row with room for it, up to the first that finds none. */
function fill(taken: readonly Row[], ranked: readonly NamedEvent[], plotPx: number): readonly Row[] {
  const filledRows = [...taken];
  const named = taken.reduce((sum, { events }) => sum + events.length, 0);
  for (const event of ranked.slice(named)) {
    const widthPx = labelWidthPx(cut(event.title)) + gapPx;
    const index = filledRows.findIndex(
      ({ px }) => px + widthPx <= plotPx * filled || (px === 0 && widthPx <= plotPx),
    );
    if (index === -1) break;
    const { events, px } = filledRows[index]!;
    filledRows[index] = { events: [...events, event], px: px + widthPx };
  }
  return filledRows;
}

function placed(
  events: readonly NamedEvent[],
  scale: TimeScale,
  plotPx: number,
  tier: number,
  row: number,
): readonly OverviewLabel[] {
  const inTime = events
    .map(({ id, title, date }) => ({ id, text: cut(title), at: scale.position(momentOf(date)) }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const wanted = inTime.map(({ text, at }) => {
    const widthPx = labelWidthPx(text);
    return { atPx: (at / 100) * plotPx - widthPx / 2, widthPx };
  });
  return placeLabels(wanted, plotPx, gapPx).map((fromPx, index) => ({
    ...inTime[index]!,
    tier,
    row,
    from: roundPosition((fromPx / plotPx) * 100),
    at: roundPosition(inTime[index]!.at),
  }));
}

/** Where an event is pointed at: what lasts, at its beginning. */
function momentOf(date: EventDate): number {
  return date.kind === 'span' ? weightWindow(date)!.from : windowMiddle(date);
}

/** Cut between words where it can be. */
function cut(title: string): string {
  const letters = [...title];
  if (letters.length <= mostLetters) return title;
  const words = letters
    .slice(0, mostLetters + 1)
    .join('')
    .replace(/\s+\S*$/, '');
  return `${[...words].slice(0, mostLetters).join('')}…`;
}
