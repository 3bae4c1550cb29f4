/** Names and symbols that are the same in every language. */
const allowed = new Set(['Frise', '/']);

const textAfterTag = /(?<==)>|>([^<>{}]*)(?=[<{])/g;
const textAfterExpression = /\}([^<>{}]*)(?=<)/g;
const spokenAttribute =
  /\s(?:aria-label|aria-description|aria-roledescription|title|alt|placeholder)="([^"]*)"/g;

/**
 * Words written out in an .astro template, as text or in an attribute that is shown or spoken.
 * A reading by patterns: code between `}` and `<` is told from text by its punctuation.
 */
export function interfaceWords(template: string): string[] {
  return [textAfterTag, textAfterExpression, spokenAttribute]
    .flatMap((pattern) => [...template.matchAll(pattern)].map(([, text = '']) => text.trim()))
    .filter((text) => /\p{L}/u.test(text) && !/[;=()|&?]/.test(text) && !allowed.has(text));
}
