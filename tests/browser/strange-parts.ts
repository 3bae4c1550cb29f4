export interface WrittenStory {
  readonly html: string;
  /** The check has nothing against it: then its elements must also nest as they were written. */
  readonly isAccepted: boolean;
}

/** What a browser's own parser finds in the HTML of stories that no story may hold. Runs in the page. */
export function strangeParts(stories: readonly WrittenStory[]): string[] {
  const names = new Set(
    (
      'h3 h4 h5 h6 p blockquote ul ol li table thead tbody tr th td pre code hr br em strong del sup a section figure ' +
      'figcaption img details summary q i aside small'
    ).split(' '),
  );
  const attributes = new Set(
    'href title id aria-label class lang dir start scope tabindex role src alt'.split(' '),
  );
  const isStrange = (element: Element): boolean =>
    !names.has(element.localName) ||
    element.namespaceURI !== 'http://www.w3.org/1999/xhtml' ||
    [...element.attributes].some(({ name }) => !attributes.has(name)) ||
    (element.getAttribute('role') ?? 'note') !== 'note' ||
    (element instanceof HTMLAnchorElement && !['http:', 'https:', 'mailto:'].includes(element.protocol)) ||
    (element instanceof HTMLImageElement && !/^events\/(?!\.)/.test(element.getAttribute('src') ?? ''));
  const parser = new DOMParser();
  return stories.flatMap(({ html, isAccepted }) => {
    const { body, head } = parser.parseFromString(`<!doctype html><body>${html}`, 'text/html');
    const elements = [...body.querySelectorAll('*')];
    const strange = elements.filter(isStrange).map(({ outerHTML }) => outerHTML);
    // Nothing is moved, closed early or left open: as many elements as opening tags.
    const tags = html.match(/<[a-z]/g)?.length ?? 0;
    const isWhole = elements.length === tags && head.children.length === 0;
    const moved = isWhole || !isAccepted ? [] : [`${elements.length} of ${tags} elements in ${html}`];
    return [...strange, ...moved].map((part) => part.slice(0, 500));
  });
}
