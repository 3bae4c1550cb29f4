import { textWidthPx } from './text-width.ts';
import type { MapWindow } from './map-window.ts';
import type { ScaleBar } from './locator-map.ts';

const widestShare = 0.28;
const edgePx = 8;
const heightPx = 20;
const scaleFontPx = 11;

/** The longest round length that takes at most about a quarter of the map's width, in the lower corner where lines begin. */
export function scaleBar(
  { kmPerPx, widthPx, heightPx: sheetPx }: Pick<MapWindow, 'kmPerPx' | 'widthPx' | 'heightPx'>,
  direction: 'ltr' | 'rtl',
  words: (km: number) => string,
): ScaleBar {
  const mostKm = kmPerPx * widthPx * widestShare;
  const power = 10 ** Math.floor(Math.log10(mostKm));
  const km = [5, 2, 1].map((digit) => digit * power).find((length) => length <= mostKm) ?? power;
  const width = km / kmPerPx;
  const boxPx = Math.max(width, textWidthPx(words(km), scaleFontPx));
  const left = direction === 'rtl' ? widthPx - edgePx - boxPx : edgePx;
  return { km, left, top: sheetPx - edgePx - heightPx, width: boxPx, height: heightPx, barPx: width };
}
