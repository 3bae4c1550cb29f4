import { boxesTouch, isOnSheet } from './boxes.ts';
import type { LabelSize } from './label-box.ts';
import { labelAt } from './label-box.ts';
import type { Box, MapLabel } from './locator-map.ts';
import type { NameRoom } from './name-room.ts';
import { nameRoom } from './name-room.ts';
import type { Stretches } from './row-stretches.ts';

interface Sheet {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Names are tried this far apart, in both directions. */
export const stepPx = 4;
const marginPx = 4;
/** Wide enough that a country's name is not read as part of a place's. */
const gapPx = 10;
/** First they are tried at every so many steps: how much room is found there tells which other points to leave out. */
const coarseSteps = 4;
/** Less than any two rooms differ by, px. */
const slack = 1e-6;

/**
 * The name of a country where its visible part has most room for it, clear of all the boxes in `taken`; undefined
 * where it finds none. Of the country on the sheet, and of all land, it takes what lies in rows `stepPx` apart.
 */
export function countryLabel(
  size: LabelSize,
  country: readonly Stretches[],
  land: readonly Stretches[],
  taken: readonly Box[],
  sheet: Sheet,
): MapLabel | undefined {
  const roomAt = nameRoom(size, country, land, stepPx);
  const isFree = (box: Box): boolean =>
    isOnSheet(box, sheet.widthPx, sheet.heightPx, marginPx) &&
    !taken.some((other) => boxesTouch(box, other, gapPx));
  const { room } = mostRoom(size, country, roomAt, isFree, coarseSteps, -Infinity);
  return mostRoom(size, country, roomAt, isFree, 1, room - slack).label;
}

/** The first of the labels with the most room around them, of more than `least`, px; negative where it reaches over the country's edge. */
function mostRoom(
  size: LabelSize,
  country: readonly Stretches[],
  roomAt: NameRoom,
  isFree: (box: Box) => boolean,
  steps: number,
  least: number,
): { readonly label: MapLabel | undefined; readonly room: number } {
  let label: MapLabel | undefined;
  let most = least;
  const [apartPx, halfPx] = [steps * stepPx, size.width / 2];
  for (let row = 0; row < country.length; row += steps) {
    const stretches = country[row]!;
    for (let end = 1; end < stretches.length; end += 2) {
      const [from, to] = [stretches[end - 1]!, stretches[end]!];
      // Nearer than that to an end of the stretch there is less room.
      let x = Math.ceil(Math.max(from, from + most + halfPx) / apartPx) * apartPx;
      for (; x <= to && to - x - halfPx > most; x += apartPx) {
        const room = roomAt(x, row, most);
        if (room <= most) continue;
        const there = labelAt('country', size, x, row * stepPx);
        if (isFree(there)) [label, most] = [there, room];
      }
    }
  }
  return { label, room: most };
}
