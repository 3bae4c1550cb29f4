import type { SheetLine } from './draw-shape.ts';

/** Lines as SVG path data, in tenths of a px and relative steps: a third shorter than absolute places. '' for none. */
export function pathData(lines: readonly SheetLine[], closed: boolean): string {
  return lines.map((line) => lineData(line, closed)).join('');
}

function lineData(line: SheetLine, closed: boolean): string {
  const [first, ...others] = line.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const);
  if (first === undefined) return '';
  let [x, y] = first;
  const steps: string[] = [];
  for (const [nextX, nextY] of others) {
    if (nextX === x && nextY === y) continue;
    steps.push(pair(nextX - x, nextY - y));
    [x, y] = [nextX, nextY];
  }
  if (steps.length === 0) return '';
  return `M${pair(first[0], first[1])}l${steps.join(' ')}${closed ? 'z' : ''}`;
}

function pair(tenthsX: number, tenthsY: number): string {
  return `${tenthsX / 10},${tenthsY / 10}`;
}
