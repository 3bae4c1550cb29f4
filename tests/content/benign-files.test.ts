import { expect, test } from 'vitest';
import { problemsOf } from '../../src/content/check-timeline.ts';
import { readTimeline } from '../../src/content/read-timeline.ts';
import type { StoredEvent } from '../../src/content/stored-timeline.ts';
import { storedTimeline } from '../../src/content/stored-timeline.ts';
import { withTimeline } from './temporary-timeline.ts';

const narrow = '\u202f';
const good = '---\ntitle: Allumage\ndate: 1861-03-12\nsummary: La lampe.\n---\nLa lampe.\n';
const html = '<p>La lampe.</p>\n';

/** That file as it is stored, when nothing is said against it, not even advice. */
function stored(text: string | Uint8Array): Promise<StoredEvent> {
  return withTimeline({ 'events/allumage.mdx': text }, (folder) => {
    const reading = readTimeline(folder);
    expect(problemsOf(reading, 'timeline')).toEqual([]);
    return storedTimeline(reading, '/').events[0]!.data;
  });
}

test.each([
  ['as most editors write it', good],
  ['with a byte-order mark', `\ufeff${good}`],
  ['with the line ends of Windows', good.replaceAll('\n', '\r\n')],
  ['with the line ends of old Macs', good.replaceAll('\n', '\r')],
  ['with both, and a mark', `\ufeff${good.replace('\n', '\r\n')}`],
  ['without a last line end', good.trimEnd()],
  ['with blanks behind its lines', good.replaceAll('---\n', '---  \n')],
  ['with many empty lines', good.replaceAll('---\n', '---\n\n\n')],
  ['with remarks of its author', good.replace('date:', '# comme écrit\ndate:')],
  ['with quotation marks where none are needed', good.replace('Allumage', '"Allumage"')],
  [
    'with its title below',
    good.replace('title: Allumage\n', '').replace('\n---\nLa', '\ntitle: Allumage\n---\nLa'),
  ],
  ['as one YAML map', '---\n{ title: Allumage, date: 1861-03-12, summary: La lampe. }\n---\nLa lampe.'],
])('a file %s is read', async (_, text) => {
  const { fields, html: written } = await stored(text);
  expect(fields).toEqual({ title: 'Allumage', date: '1861-03-12', summary: 'La lampe.' });
  expect(written.trim()).toBe(html.trim());
});

test.each([
  ['title: "5 < 6 & \\"oui\\""', '5 < 6 & "oui"'],
  ["title: 'L’été: {x} <b>'", 'L’été: {x} <b>'],
  ['title: no', 'no'],
  ['title: 1861', '1861'],
  ['title: 2024-02-30', '2024-02-30'],
  ['title: >-\n  Un titre\n  sur deux lignes', 'Un titre sur deux lignes'],
  ['title: سفينة في الميناء 🚢', 'سفينة في الميناء 🚢'],
  ['title: می\u200cرود', 'می\u200cرود'],
  ['title: E\u0301te\u0301', 'E\u0301te\u0301'],
  ['title: "\\u00c9t\\u00e9 \\ud83d\\udea2"', 'Été 🚢'],
  ['title: ${process.env} {{x}} <%= y %>', '${process.env} {{x}} <%= y %>'],
])('%j keeps what was typed', async (field, title) => {
  const { fields } = await stored(good.replace('title: Allumage', field));
  expect(fields.title).toBe(title);
});

test('a story may hold all that a writer expects at once', async () => {
  const story = [
    '## La tour',
    'Combien ? « 5 < 6 », dit-il \\{sic\\} : l’écart est de 3 %.',
    '| heure | lampe |\n|:--|--:|\n| 18 h | allumée |',
    '> Une citation[^1]',
    '1. un\n2. deux\n   - trois',
    '```\n<script>alert("Combien ?")</script> {x} import y from "z"\n```',
    '`Combien ?` [ici](https://exemple.org/?q=a;b "Le phare")',
    '<Quote lang="en">Who goes there ?</Quote>',
    '[^1]: نعم 🗼',
  ].join('\n\n');
  const { html: written } = await stored(good.replace(/(?<=---\n)La lampe\.\n$/, () => story));
  expect(written).toContain('<h3>La tour</h3>');
  expect(written).toContain(`Combien${narrow}? «${narrow}5 &lt; 6${narrow}», dit-il {sic}\u00a0: l’écart`);
  expect(written).toContain('<td class="align-left">18\u00a0h</td>');
  expect(written).toContain('&lt;script&gt;alert(&quot;Combien ?&quot;)&lt;/script&gt; {x} import y');
  expect(written).toContain('<code>Combien ?</code> <a href="https://exemple.org/?q=a;b" title="Le phare">');
  expect(written).toContain('<p>Who goes there ?</p>');
  expect(written).toContain('<p>نعم 🗼</p>');
});
