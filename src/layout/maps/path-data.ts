import type { SheetLine } from './sheet-line.ts';

/** Lines as SVG path data, in tenths of a px and relative steps: a third shorter than absolute places. '' for none. */
export function pathData(lines: readonly SheetLine[], closed: boolean): string {
  return lines.map((line) => lineData(line, closed)).join('');
}

function lineData(line: SheetLine, closed: boolean): string {
  if (line.length === 0) return '';
  const [firstX, firstY] = [Math.round(line[0]! * 10), Math.round(line[1]! * 10)];
  let [x, y] = [firstX, firstY];
  const steps: string[] = [];
  for (let at = 2; at < line.length; at += 2) {
    const [nextX, nextY] = [Math.round(line[at]! * 10), Math.round(line[at + 1]! * 10)];
    if (nextX === x && nextY === y) continue;
    steps.push(`${tenthsText(nextX - x)},${tenthsText(nextY - y)}`);
    [x, y] = [nextX, nextY];
  }
  if (steps.length === 0) return '';
  return `M${tenthsText(firstX)},${tenthsText(firstY)}l${steps.join(' ')}${closed ? 'z' : ''}`;
}

/** Beyond this many tenths there are few, and each is another. */
const mostTenths = 500;
const texts = Array.from({ length: 2 * mostTenths + 1 }, (_, index) => `${(index - mostTenths) / 10}`);

function tenthsText(tenths: number): string {
  return texts[tenths + mostTenths] ?? `${tenths / 10}`;
}
