import type { MdastNode } from 'satteri';
import { mdxToMdast } from 'satteri';
import { findTooDeep } from './find-too-deep.ts';
import { positionAt } from './position-at.ts';
import type { Finding } from './problem.ts';
import { finding } from './problem.ts';
import { shieldSource } from './shield-source.ts';
import { storySyntaxFinding } from './story-syntax-finding.ts';

export interface ParsedStory {
  /** Undefined when the story cannot be read. Its texts are still shielded. */
  readonly tree: MdastNode | undefined;
  /** The text that the tree's offsets count in. */
  readonly shielded: string;
  readonly findings: readonly Finding[];
}

const deepest = 200;

/** Reads the body of an event file. It may be hostile: it is bounded before the native parser sees it. */
export function parseStory(body: string): ParsedStory {
  const shielded = shieldSource(body);
  const refuse = (problem: Finding): ParsedStory => ({ tree: undefined, shielded, findings: [problem] });
  const tooDeep = findTooDeep(shielded);
  if (tooDeep !== undefined) return refuse(finding('too-deep', {}, positionAt(body, tooDeep)));
  try {
    const tree = mdxToMdast(shielded, { features: { frontmatter: false, gfm: true } });
    if (depthOf(tree) > deepest) return refuse(finding('too-deep', {}, positionAt(body, body.search(/\S/))));
    return { tree, shielded, findings: [] };
  } catch (error) {
    return refuse(storySyntaxFinding(body, error instanceof Error ? error.message : ''));
  }
}

function depthOf(tree: MdastNode): number {
  let level: MdastNode[] = [tree];
  let depth = 0;
  while (level.length > 0) {
    depth += 1;
    const below: MdastNode[] = [];
    for (const node of level) if ('children' in node) for (const child of node.children) below.push(child);
    level = below;
  }
  return depth;
}
