import { boxesTouch, isOnSheet } from './boxes.ts';
import { labelAt, labelSize } from './label-box.ts';
import type { Box, MapLabel } from './locator-map.ts';

const gapPx = 4;
const marginPx = 4;

/** The name of a place beside its mark: after it, before it, above or below; undefined where each is taken. */
export function placeLabel(
  name: string,
  mark: Box,
  taken: readonly Box[],
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  direction: 'ltr' | 'rtl',
): MapLabel | undefined {
  const size = labelSize(name);
  const middle = { x: mark.left + mark.width / 2, y: mark.top + mark.height / 2 };
  const [sideways, upright] = [(mark.width + size.width) / 2 + gapPx, (mark.height + size.height) / 2 + 2];
  const onward = direction === 'rtl' ? -1 : 1;
  return (
    [
      [onward * sideways, 0],
      [-onward * sideways, 0],
      [0, -upright],
      [0, upright],
    ] as const
  )
    .map(([dx, dy]) => labelAt('place', size, middle.x + dx, middle.y + dy))
    .find(
      (label) =>
        isOnSheet(label, widthPx, heightPx, marginPx) &&
        !taken.some((other) => boxesTouch(label, other, other === mark ? 0 : gapPx)),
    );
}
