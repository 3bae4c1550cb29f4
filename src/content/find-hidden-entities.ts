import type { MdastNode } from 'satteri';
import { findHiddenCharacters } from './find-hidden-characters.ts';
import { placeOfNode } from './place-of-node.ts';
import type { Finding } from './problem.ts';
import { restoreVerbatim } from './shield-source.ts';

const entity = /&#?\w+;/;

/** Whether a text may hold anything that `findHiddenEntities` finds. */
export function hasEntities(shielded: string): boolean {
  return entity.test(shielded);
}

/** Hidden characters that a node writes as entities (`&#x202e;`): they cannot be seen in the file's own text. */
export function findHiddenEntities(node: MdastNode, shielded: string): readonly Finding[] {
  const read = textsOf(node);
  if (read.length === 0) return [];
  const typed = shielded.slice(node.position?.start.offset, node.position?.end.offset);
  if (!entity.test(typed)) return [];
  return read
    .flatMap((text) => findHiddenCharacters(restoreVerbatim(text)))
    .map((one) => ({ ...one, at: placeOfNode(node) }));
}

/** The texts of a node that reach the page with their entities read. */
function textsOf(node: MdastNode): readonly string[] {
  return [
    ...(node.type === 'text' ? [node.value] : []),
    ...('title' in node ? [node.title] : []),
    ...('alt' in node ? [node.alt] : []),
    ...(node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
      ? node.attributes.map(({ value }) => value)
      : []),
  ].filter((text) => typeof text === 'string');
}
