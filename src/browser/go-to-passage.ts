import { passageOfFragment } from './passage-in-address.ts';

/** For browsers without text fragments: scrolls to the words that the address names, and selects them. */
function goToPassage(): void {
  const words = passageOfFragment(location.hash);
  const article = document.querySelector('article');
  const range = words !== undefined && article !== null ? rangeOf(article, words) : undefined;
  if (range === undefined) return;
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** Where an element first says words; undefined where it does not, or only in what is not shown. */
function rangeOf(element: Element, words: string): Range | undefined {
  const nodes: { readonly node: Node; readonly start: number }[] = [];
  let text = '';
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.checkVisibility?.() === false ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) {
    nodes.push({ node: walker.currentNode, start: text.length });
    text += walker.currentNode.nodeValue ?? '';
  }
  const pattern = words.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
  const match = new RegExp(pattern, 'iu').exec(text);
  if (match === null) return undefined;
  const place = (at: number): [Node, number] => {
    const { node, start } = nodes.findLast((each) => each.start <= at)!;
    return [node, at - start];
  };
  const range = document.createRange();
  range.setStart(...place(match.index));
  const [last, before] = place(match.index + match[0].length - 1);
  range.setEnd(last, before + 1);
  return range;
}

goToPassage();
addEventListener('hashchange', goToPassage);
