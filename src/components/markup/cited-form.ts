import { escapeText } from '../../model/escape-text.ts';

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
  const text = escapeText(cited);
  const citation =
    code === undefined
      ? `<p class="citation">${text}</p>`
      : `<pre class="citation" dir="ltr" tabindex="0" role="group" aria-label="${code}">${text}</pre>`;
  const below = hint === undefined ? '' : `<p class="muted">${escapeText(hint)}</p>`;
  const label = escapeText(`${copy} (${code ?? plain})`);
  const button = `<button type="button" hidden aria-label="${label}">${escapeText(copy)}</button>`;
  return (
    `<frise-copy data-words="${escapeText(speech)}">${citation}${below} ${button} ` +
    '<span role="status"></span></frise-copy>'
  );
}
