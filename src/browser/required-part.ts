/** The first element inside `whole` that a selector matches. Throws when the page was written without it. */
export function requiredPart<Kind extends Element = HTMLElement>(whole: Element, selector: string): Kind {
  const part = whole.querySelector<Kind>(selector);
  if (part === null) throw new Error(`<${whole.localName}> needs ${selector}`);
  return part;
}
