/** A line on a sheet: x and y of its points, px, one after the other. Of a ring, the last point leads back to the first. */
export type SheetLine = readonly number[];

export function backwards(line: SheetLine): number[] {
  const turned: number[] = [];
  for (let at = line.length - 2; at >= 0; at -= 2) turned.push(line[at]!, line[at + 1]!);
  return turned;
}
