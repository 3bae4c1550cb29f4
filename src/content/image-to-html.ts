import { escapeText } from '../model/escape-text.ts';
import { htmlAttributes } from './html-attributes.ts';
import { isWellNamed, pathOfImage } from './path-of-image.ts';
import { restoreProse } from './shield-source.ts';
import type { Writing } from './story-to-html.ts';

/**
 * An image as the store holds it: its `src`, always the first attribute, is its path inside the timeline's folder. The
 * page puts the address, the sizes and the dimensions of what the build makes of it in the place of that attribute.
 * Alternative text still shielded. '' for what may not be shown.
 */
export function imageToHtml(src: string, alt: string, { context, typeset }: Writing): string {
  const path = pathOfImage(src, context.file);
  if (path === undefined || !isWellNamed(src)) return '';
  return `<img${htmlAttributes({ src: path, alt: typeset(restoreProse(alt)) })}>`;
}

/** An image with what stands around it. The words come as HTML; a warning covers the image until a reader opens it. */
export function figureHtml(img: string, caption: string, warning: string | undefined): string {
  const shown =
    warning === undefined
      ? img
      : `<details class="covered">\n<summary>${escapeText(warning)}</summary>\n${img}\n</details>`;
  const said = caption === '' ? '' : `\n<figcaption>${caption}</figcaption>`;
  return `<figure class="image">\n${shown}${said}\n</figure>\n`;
}
