import { element, escapeText } from './element.ts';

/** One way to cite something, which `<frise-copy>` copies. */
export interface CitedForm {
  readonly cited: string;
  /** What it is called: `BibTeX`. Its lines stay as they are; the plain text, which has none, is a paragraph. */
  readonly code?: string;
  /** A sentence below. */
  readonly hint?: string | undefined;
}

/** What the button says and what is said once it was pressed; `speech` is for the script, as JSON. */
export interface CopyWords {
  readonly copy: string;
  readonly plain: string;
  readonly speech: string;
}

/** As text: three on each page of an event, and Astro makes a component of an element that it does not know. */
export function citedForm({ cited, code, hint }: CitedForm, { copy, plain, speech }: CopyWords): string {
  const attributes =
    code === undefined ? {} : { dir: 'ltr', tabindex: '0', role: 'group', 'aria-label': code };
  const citation = element(
    code === undefined ? 'p' : 'pre',
    { class: 'citation', ...attributes },
    escapeText(cited),
  );
  const below = hint === undefined ? '' : element('p', { class: 'muted' }, escapeText(hint));
  const button = element(
    'button',
    { type: 'button', hidden: '', 'aria-label': `${copy} (${code ?? plain})` },
    escapeText(copy),
  );
  const status = element('span', { role: 'status' });
  return element('frise-copy', { 'data-words': speech }, `${citation}${below} ${button} ${status}`);
}
