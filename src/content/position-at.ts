import type { Position } from './problem.ts';

/** The line and column of an offset in a text; the length ends with the line. Lines end in LF, CRLF or CR. */
export function positionAt(text: string, offset: number, endOffset: number = offset): Position {
  const starts = lineStarts(text);
  const line = lastAtMost(starts, offset);
  const column = offset - starts[line]! + 1;
  const length = text.slice(offset, endOffset).split(/[\r\n]/, 1)[0]!.length;
  return { line: line + 1, column, ...(length > 0 && { length }) };
}

/** The offset of a line and column: the inverse of `positionAt`, within the text. */
export function offsetAt(text: string, line: number, column: number): number {
  const start = lineStarts(text)[line - 1] ?? text.length;
  return Math.min(start + column - 1, text.length);
}

// Whoever asks for one place in a text mostly asks for more.
let last: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] };

function lineStarts(text: string): readonly number[] {
  if (last.text !== text) {
    const starts = [
      0,
      ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ 0: end, index }) => index + end.length),
    ];
    last = { text, starts };
  }
  return last.starts;
}

/** The index of the last number that is not above the limit, in an ascending list whose first one is not. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (numbers[middle]! <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
