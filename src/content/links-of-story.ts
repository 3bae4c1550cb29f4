import type { MdastNode } from 'satteri';
import { positionAt } from './position-at.ts';
import type { ParsedStory } from './parse-story.ts';
import type { Position } from './problem.ts';
import { restoreVerbatim } from './shield-source.ts';

/** An address in a file, and where it stands. */
export interface PlacedAddress {
  readonly address: string;
  readonly locate: () => Position;
}

/** The https and http addresses to which a story links, where each is written. */
export function linksOfStory({ tree, shielded }: ParsedStory): readonly PlacedAddress[] {
  const found: PlacedAddress[] = [];
  const visit = (node: MdastNode): void => {
    if (node.type === 'link' || node.type === 'definition') {
      const address = restoreVerbatim(node.url).trim();
      if (/^https?:\/\//i.test(address)) found.push({ address, locate: () => placeOf(node, shielded) });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  if (tree !== undefined) visit(tree);
  return found;
}

/** The address itself when it is written as it is read, else the whole link. */
function placeOf({ position, url }: Extract<MdastNode, { url: string }>, shielded: string): Position {
  const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  const within = shielded.slice(from, to).lastIndexOf(url);
  return within < 0
    ? positionAt(shielded, from, to)
    : positionAt(shielded, from + within, from + within + url.length);
}
