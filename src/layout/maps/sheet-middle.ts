import type { SheetLine } from './sheet-line.ts';

interface Sheet {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What is nearer to an edge than this share of the sheet's size tells little of what is in the middle. */
const edgeShare = 0.15;

/** Whether a point of a line is on the sheet. */
export function reachesInside(line: SheetLine, sheet: Sheet): boolean {
  return reaches(line, sheet, 0);
}

/** Whether a point of one of the lines is near the middle of the sheet. */
export function reachesMiddle(lines: readonly SheetLine[], sheet: Sheet): boolean {
  return lines.some((line) => reaches(line, sheet, edgeShare));
}

/** Whether a point of a line is no nearer to an edge than a share of the sheet's width or height. */
function reaches(line: SheetLine, { widthPx, heightPx }: Sheet, share: number): boolean {
  const [acrossPx, downPx] = [widthPx * share, heightPx * share];
  for (let at = 0; at < line.length; at += 2) {
    const [x, y] = [line[at]!, line[at + 1]!];
    if (x >= acrossPx && x <= widthPx - acrossPx && y >= downPx && y <= heightPx - downPx) return true;
  }
  return false;
}
