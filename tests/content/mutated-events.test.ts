import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storyOf } from './story-of.ts';

/** Pieces of stories, good and bad; broken up and mixed, they make what nobody would think of typing. */
const pieces = [
  ...[
    '<',
    '>',
    '/',
    '</',
    '/>',
    '{',
    '}',
    '(',
    ')',
    '[',
    ']',
    '![',
    '](',
    '`',
    '```',
    '~~',
    '*',
    '_',
    '|',
    '&',
    '#',
  ],
  ...[
    '\\',
    '"',
    "'",
    '=',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '    ',
    '\t',
    '> ',
    '- ',
    '1. ',
    '---',
    '***',
    '|--|',
    ': ',
    '[^1]',
  ],
  ...[
    '[^1]: ',
    '[a]: ',
    '[a]',
    '<!--',
    '-->',
    '<?',
    '<!',
    '&lt;',
    '&#106;',
    '&colon;',
    '&#x202e;',
    '%0a',
    '%00',
    '\u0000',
  ],
  ...[
    'script',
    'Script',
    'style',
    'iframe',
    'img',
    'svg',
    'a',
    'p',
    'br',
    'Note',
    'Quote',
    'Term',
    'Event',
    'Place',
  ],
  ...[
    'Source',
    'Figure',
    '<Figure src="',
    '" />',
    ' warning="',
    ' credit="',
    '![',
    'lampe.png',
    '../',
    '<Note>',
    '</Note>',
    '<Quote by="',
    '<Term lang="fr">',
    '</Term>',
    '<Event id="tempete"/>',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'onclick="x"',
    'style="x"',
    'set:html',
    '__proto__',
  ],
  ...[
    'constructor',
    'javascript:',
    'JAVASCRIPT:alert(1)',
    'data:text/html,',
    'vbscript:',
    '//exemple.org',
    'https://',
  ],
  ...[
    'https://exemple.org/',
    'mailto:a@b.c',
    '/events/x/',
    '#sources',
    'import ',
    'export ',
    'import x from "y"',
  ],
  ...[
    'export const a = 1',
    '{...x}',
    '{`${x}`}',
    'é',
    'م',
    '🗼',
    '\u202e',
    '\u200d',
    '\ufeff',
    '\ufdd0',
    '\ufdd3',
    '\ud800',
  ],
];

const attributes =
  /^(?: (?:href|title|id|aria-label|class|lang|dir|start|scope|tabindex|src|alt|data-pagefind-ignore)="[^"<>]*")*$/;
const tags =
  /<(\/?)(h[3-6]|p|blockquote|[uo]l|li|table|thead|tbody|tr|t[hd]|pre|code|hr|br|em|strong|del|sup|a|section|figure|figcaption|img|details|summary|q|i|aside|small)((?: [^<>]*)?)>/g;

/** What HTML may not hold, by a reading that knows nothing of how it was made. */
function foreignParts(html: string): string[] {
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

test('no story, however broken, throws, or puts a script, a handler or a foreign address into the page', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 12 }),
      (parts) => {
        const { html } = storyOf(parts.join(''));
        expect(foreignParts(html)).toEqual([]);
      },
    ),
    { seed: 1861, numRuns: 20_000 },
  );
}, 60_000);

test('the check itself sees what is foreign', () => {
  expect(foreignParts('<p>bon <a href="https://exemple.org">x</a></p>')).toEqual([]);
  for (const html of [
    '<script>',
    '<p onclick="x">',
    '<a href="javascript:x">',
    '<a href="//x">',
    '<img src="x">',
  ]) {
    expect(foreignParts(html), html).not.toEqual([]);
  }
});
