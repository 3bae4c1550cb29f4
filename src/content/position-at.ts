import type { Position } from './problem.ts';

/** The line and column of an offset in a text; the length ends with the line. Lines end in LF, CRLF or CR. */
export function positionAt(text: string, offset: number, endOffset: number = offset): Position {
  const before = text.slice(0, offset);
  const breaks = before.match(/\r\n|\n|\r/g)?.length ?? 0;
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const length = text.slice(offset, endOffset).split(/[\r\n]/, 1)[0]!.length;
  return { line: breaks + 1, column: offset - lineStart + 1, ...(length > 0 && { length }) };
}

/** The offset of a line and column: the inverse of `positionAt`, within the text. */
export function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  const breaks = /\r\n|\n|\r/g;
  for (let left = line - 1; left > 0 && breaks.exec(text) !== null; left -= 1) start = breaks.lastIndex;
  return Math.min(start + column - 1, text.length);
}
