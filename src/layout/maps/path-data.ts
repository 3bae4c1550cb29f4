import type { SheetLine } from './sheet-line.ts';

/** Lines as SVG path data, in tenths of a px and relative steps: a third shorter than absolute places. '' for none. */
export function pathData(lines: readonly SheetLine[], closed: boolean): string {
  return lines.map((line) => lineData(line, closed)).join('');
}

function lineData(line: SheetLine, closed: boolean): string {
  if (line.length === 0) return '';
  const [firstX, firstY] = [Math.round(line[0]! * 10), Math.round(line[1]! * 10)];
  let [x, y] = [firstX, firstY];
  let steps = '';
  for (let at = 2; at < line.length; at += 2) {
    const [nextX, nextY] = [Math.round(line[at]! * 10), Math.round(line[at + 1]! * 10)];
    if (nextX === x && nextY === y) continue;
    steps += `${steps === '' ? '' : ' '}${pair(nextX - x, nextY - y)}`;
    [x, y] = [nextX, nextY];
  }
  if (steps === '') return '';
  return `M${pair(firstX, firstY)}l${steps}${closed ? 'z' : ''}`;
}

function pair(tenthsX: number, tenthsY: number): string {
  return `${tenthsX / 10},${tenthsY / 10}`;
}
