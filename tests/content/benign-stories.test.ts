import { expect, test } from 'vitest';
import { lighthouse, storyOf } from './story-of.ts';

const nn = '\u202f';

/** What a writer expects to be able to write, and the HTML that it becomes. */
const benign: readonly (readonly [story: string, html: string])[] = [
  ['', ''],
  ['Une phrase.', '<p>Une phrase.</p>\n'],
  ['Une phrase.\r\n\r\nUne autre.\r\n', '<p>Une phrase.</p>\n<p>Une autre.</p>\n'],
  ['5 < 6 & 7 > 2, "oui"', '<p>5 &lt; 6 &amp; 7 &gt; 2, &quot;oui&quot;</p>\n'],
  ['Un \\{mot\\} et un \\<b>', '<p>Un {mot} et un &lt;b&gt;</p>\n'],
  ['`{a} \\{b} <c>`', '<p><code>{a} \\{b} &lt;c&gt;</code></p>\n'],
  [
    '```js\nimport x from "y";\nif (a < b) { c(`${d}`); }\n<script>\n```',
    '<pre tabindex="0"><code>import x from &quot;y&quot;;\nif (a &lt; b) { c(`${d}`); }\n&lt;script&gt;\n</code></pre>\n',
  ],
  ['export de blé et import de fer', '<p>export de blé et import de fer</p>\n'],
  ['import du fer', '<p>import du fer</p>\n'],
  ['# Un\n\n## Deux\n\n# Trois', '<h3>Un</h3>\n<h4>Deux</h4>\n<h3>Trois</h3>\n'],
  ['## Deux\n\n#### Quatre', '<h3>Deux</h3>\n<h4>Quatre</h4>\n'],
  ['*a* **b** ~~c~~', '<p><em>a</em> <strong>b</strong> <del>c</del></p>\n'],
  ['un  \ndeux', '<p>un<br>\ndeux</p>\n'],
  ['- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n'],
  ['3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>\n'],
  ['- a\n\n- b', '<ul>\n<li><p>a</p></li>\n<li><p>b</p></li>\n</ul>\n'],
  ['- a\n  - b', '<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul></li>\n</ul>\n'],
  ['- [x] a\n- [ ] b', '<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>\n'],
  ['> cité', '<blockquote>\n<p>cité</p>\n</blockquote>\n'],
  ['***', '<hr>\n'],
  [
    '| a | b |\n|---|--:|\n| 1 | 2 |',
    '<table tabindex="0">\n<thead>\n<tr><th scope="col">a</th><th scope="col" class="align-right">b</th></tr>\n</thead>\n' +
      '<tbody>\n<tr><td>1</td><td class="align-right">2</td></tr>\n</tbody>\n</table>\n',
  ],
  [
    'a[^x]\n\n[^x]: note',
    '<p>a<sup><a href="#footnote-1" id="footnote-mark-1" aria-label="Note 1">1</a></sup></p>\n' +
      '<section class="footnotes" aria-label="Notes">\n<ol>\n<li id="footnote-1">\n<p>note</p>\n' +
      '<p><a href="#footnote-mark-1" aria-label="Retour au texte de la note 1">↩</a></p>\n</li>\n</ol>\n</section>\n',
  ],
  ['[x](https://exemple.org/a?b=c&d=é)', '<p><a href="https://exemple.org/a?b=c&amp;d=%C3%A9">x</a></p>\n'],
  ['[x](https://exemple.org/100%25)', '<p><a href="https://exemple.org/100%25">x</a></p>\n'],
  ['[x](/events/tempete/)', '<p><a href="/un/chemin/events/tempete/">x</a></p>\n'],
  ['[x](../tempete/ "La tempête")', '<p><a href="../tempete/" title="La tempête">x</a></p>\n'],
  ['[x](#sources)', '<p><a href="#sources">x</a></p>\n'],
  ['[x](mailto:gardien@exemple.org)', '<p><a href="mailto:gardien@exemple.org">x</a></p>\n'],
  ['[x][Y]\n\n[y]: https://exemple.org', '<p><a href="https://exemple.org">x</a></p>\n'],
  ['Voir https://exemple.org.', '<p>Voir <a href="https://exemple.org">https://exemple.org</a>.</p>\n'],
  ['قال الحارس: نعم 🗼 👩‍🚒', '<p>قال الحارس: نعم 🗼 👩‍🚒</p>\n'],
  ['می\u200cرود', '<p>می\u200cرود</p>\n'],
  ['[lien]({x})', '<p><a href="%7Bx%7D">lien</a></p>\n'],
  ['Qui le dit ? « Lui »', `<p>Qui le dit${nn}? «${nn}Lui${nn}»</p>\n`],
  ["L'*équipe* : deux", '<p>L’<em>équipe</em>\u00a0: deux</p>\n'],
  ['`Qui le dit ?`', '<p><code>Qui le dit ?</code></p>\n'],
  [
    '<Note>\n\nUne *remarque*.\n\n</Note>',
    '<aside class="note" role="note">\n<p>Une <em>remarque</em>.</p>\n</aside>\n',
  ],
  ['<Note>Une remarque.</Note>', '<aside class="note" role="note">\n<p>Une remarque.</p>\n</aside>\n'],
  [
    '<Quote by="gardien" source="journal" lang="ar">\nنعم\n</Quote>',
    '<figure class="quote">\n<blockquote lang="ar" dir="rtl">\n<p>نعم</p>\n</blockquote>\n' +
      '<figcaption><a href="/un/chemin/actors/gardien/">Le gardien</a>, ' +
      '<a href="/un/chemin/sources/journal/">Journal du phare</a></figcaption>\n</figure>\n',
  ],
  [
    'Il dit <Quote by="un marin" lang="en">Who goes there ?</Quote>.',
    '<p>Il dit <q lang="en">Who goes there ?</q> (un marin).</p>\n',
  ],
  ['Le <Term lang="br">tour-tan</Term>.', '<p>Le <i lang="br">tour-tan</i>.</p>\n'],
  [
    'Après <Event id="tempete" />, sur <Place id="tour">elle</Place>.',
    '<p>Après <a href="/un/chemin/events/tempete/">Tempête &amp; naufrage</a>, sur <a href="/un/chemin/places/tour/">elle</a>.</p>\n',
  ],
  [
    '<Event id="tempete">\n\nLa nuit\n\ndu 3\n\n</Event>',
    '<p><a href="/un/chemin/events/tempete/">La nuit du 3</a></p>\n',
  ],
  ['<Event id="tempete" />', '<p><a href="/un/chemin/events/tempete/">Tempête &amp; naufrage</a></p>\n'],
  [
    '[<Event id="tempete" />](https://exemple.org)',
    '<p><a href="https://exemple.org">Tempête &amp; naufrage</a></p>\n',
  ],
  ['<Source id="journal" />', '<p><a href="/un/chemin/sources/journal/">Journal du phare</a></p>\n'],
  [
    '<Quote by="a {b} &lt;c&gt;">x</Quote>',
    '<figure class="quote">\n<blockquote>\n<p>x</p>\n</blockquote>\n<figcaption>a {b} &lt;c&gt;</figcaption>\n</figure>\n',
  ],
];

test.each(benign)('%j is written', (story, html) => {
  expect(storyOf(story)).toEqual({ said: [], html });
});

test('prose in another language than French is not set as French is', () => {
  expect(storyOf('Who goes there ?', { ...lighthouse, language: 'en' }).html).toBe(
    '<p>Who goes there ?</p>\n',
  );
});

test('a byte-order mark and a missing last line break do no harm', async () => {
  const { mkdtemp, rm, writeFile } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const { readTextFile } = await import('../../src/content/read-text-file.ts');
  const folder = await mkdtemp(`${tmpdir()}/frise-`);
  await writeFile(`${folder}/allumage.mdx`, '\ufeff---\ntitle: Allumage\n---');
  expect(readTextFile(`${folder}/allumage.mdx`)).toEqual({
    text: '---\ntitle: Allumage\n---',
    findings: [],
  });
  await rm(folder, { recursive: true });
});
