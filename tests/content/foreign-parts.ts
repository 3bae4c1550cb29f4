const attributes =
  /^(?: (?:href|title|id|role|aria-label|class|lang|dir|start|scope|tabindex|src|alt)="[^"<>]*")*$/;
const tags =
  /<(\/?)(h[3-6]|p|blockquote|[uo]l|li|table|thead|tbody|tr|t[hd]|pre|code|hr|br|em|strong|del|sup|a|section|figure|figcaption|img|details|summary|q|i|aside|small)((?: [^<>]*)?)>/g;

/** What HTML may not hold, by a reading that knows nothing of how it was made. */
export function foreignParts(html: string): string[] {
  const found: string[] = [];
  const rest = html.replaceAll(tags, (tag, closing: string, _name: string, given: string) => {
    if (closing !== '' ? given !== '' : !attributes.test(given)) found.push(tag);
    for (const [, href = ''] of given.matchAll(/ href="([^"]*)"/g)) {
      const bare = href.replaceAll(/[\p{Cc}\p{Z}]/gu, '').toLowerCase();
      if (/^[^/?#]*:/.test(bare) ? !/^(?:https?:\/\/|mailto:)/.test(bare) : /^[/\\]{2}/.test(bare))
        found.push(tag);
    }
    const src = / src="([^"]*)"/.exec(given)?.[1];
    if (src !== undefined && !/^events\/(?!\.\.?\/)[^:\\]*$/.test(src)) found.push(tag);
    return '';
  });
  return rest.includes('<') || /[\ufdd0-\ufdef]/.test(html) ? [...found, rest] : found;
}
