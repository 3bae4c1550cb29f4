import type { MdastNode } from 'satteri';
import { COMPONENTS } from './components.ts';
import type { Writing } from './story-to-html.ts';

const phrasing: ReadonlySet<MdastNode['type']> = new Set<MdastNode['type']>([
  ...(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'break', 'link', 'linkReference'] as const),
  ...(['footnoteReference', 'mdxJsxTextElement'] as const),
]);

/** Blocks one below the other. Parts of a sentence that stand among them make a paragraph of their own. */
export function flowHtml(nodes: readonly MdastNode[], writing: Writing): string {
  let html = '';
  let sentence = '';
  const endSentence = (): void => {
    if (sentence.trim() !== '') html += `<p>${sentence.trim()}</p>\n`;
    sentence = '';
  };
  for (const node of nodes) {
    if (isPhrasing(node)) {
      sentence += writing.write(node, writing);
    } else {
      endSentence();
      html += writing.write(node, writing);
    }
  }
  endSentence();
  return html;
}

function isPhrasing(node: MdastNode): boolean {
  if (node.type !== 'mdxJsxFlowElement') return phrasing.has(node.type);
  return COMPONENTS.get(node.name ?? '')?.block === false;
}
