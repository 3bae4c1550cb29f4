import type { MdastNode } from 'satteri';

const first = 3;
const last = 6;

/**
 * The level in the page of each depth of heading that a story uses: the largest is an h3, below the page's own h1 and
 * h2, and no level is skipped.
 */
export function headingLevels(nodes: readonly MdastNode[]): ReadonlyMap<number, number> {
  const depths = new Set(nodes.flatMap((node) => (node.type === 'heading' ? [node.depth as number] : [])));
  return new Map(
    [...depths].sort((a, b) => a - b).map((depth, index) => [depth, Math.min(first + index, last)]),
  );
}
