import type { MdastNode } from 'satteri';
import type { Position } from './problem.ts';

/** Where a node begins; its length if it ends on the same line. */
export function placeOfNode({ position }: MdastNode): Position {
  if (position === undefined) return { line: 1, column: 1 };
  const { start, end } = position;
  return {
    line: start.line,
    column: start.column,
    ...(end.line === start.line && end.column > start.column && { length: end.column - start.column }),
  };
}
