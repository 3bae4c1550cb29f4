import { describe, expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { searchDocument } from '../../src/exports/search-document.ts';
import { messagesFor } from '../../src/messages/messages-for.ts';
import type { TimelineEvent } from '../../src/model/event.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { bareEvent, emptyTimeline, richTimeline } from './rich-timeline.ts';

const { event: eventWords, record } = messagesFor('fr');
const words = { ...eventWords, ...record, toll: () => 'Les gardiens : deux blessés.' };

const documentOf = (event: TimelineEvent, timeline: Timeline = { ...emptyTimeline, events: [event] }) =>
  searchDocument(timeline, event, { periods: ['2024-07'], words });

/** The text of its paragraphs. */
const paragraphs = (html: string): string[] => [...html.matchAll(/<p>(.*?)<\/p>/g)].map(([, text]) => text!);

/** `kind="name:value"` of its facts. */
const facts = (html: string): string[] =>
  [...html.matchAll(/<span data-pagefind-([a-z]+="[^"]*")><\/span>/g)].map(([, fact]) => fact!);

const phare: TimelineEvent = { ...bareEvent('phare', '2024-08-01'), html: '<p>La lampe.</p>\n' };

test('an event is found by its record, word by word as its page shows it, what is better established first', () => {
  const siege = richTimeline.events.find(({ id }) => id === 'siege')!;
  expect(paragraphs(documentOf(siege, richTimeline))).toEqual([
    'Deux jours de siège, dont personne ne donne le bilan.',
    'Dégâts',
    'M. Isbister',
    'Les portes ont tenu.',
    '«\u202felles ont tenu\u202f»',
    'selon Les gardiens, via Éditions des sables · vers le 1er août 2024 · affirmé',
    'Une porte a cédé.',
    expect.stringMatching(/ · non vérifié$/),
    'vendredi 26 juillet 2024 · La Gazette compte autrement.',
    'selon La Gazette · affirmé',
    'Les gardiens : deux blessés.',
    ...[
      'Corrigé',
      '2 août 2024',
      'Avant',
      'trois jours',
      'Maintenant',
      'deux jours',
      'Raison',
      'Registre relu.',
    ],
  ]);
});

test('an event is found by its title, its story and nothing else where no more is known', () => {
  expect(documentOf(phare)).toBe(
    [
      '<!doctype html><html lang="fr"><body data-pagefind-body>',
      '<h1>L’entrée phare</h1>',
      '<span data-pagefind-meta="date:jeudi 1er août 2024"></span>',
      '<span data-pagefind-filter="status:reported"></span>',
      '<span data-pagefind-filter="period:2024-07"></span>',
      '<span data-pagefind-sort="rank:0"></span>',
      '<p>La lampe.</p>\n',
      '</body></html>',
    ].join('\n'),
  );
});

describe('an event without any text is found by the words of its date', () => {
  const dated = { ...phare, date: parseDate('2024-08~') };
  test.each<[string, TimelineEvent]>([
    ['no story', { ...dated, html: '' }],
    ['a story of an image', { ...dated, html: '<figure><img src="a.png" alt=""></figure>\n' }],
    ['a covered story', { ...dated, warning: 'Blessés' }],
  ])('%s', (_, event) => {
    expect(paragraphs(documentOf(event))).toEqual(['vers août 2024 au mois près, date approximative']);
  });

  test('and how its source puts it', () => {
    const dateSaid = {
      words: 'jeudi',
      anchor: parseDate('2024-08-02'),
      basis: 'inferred',
      source: undefined,
    } as const;
    expect(paragraphs(documentOf({ ...phare, html: '', dateSaid }))).toEqual([
      'jeudi 1er août 2024',
      expect.stringMatching(/^«\u202fjeudi\u202f» \(.* · .*vendredi 2 août 2024\)$/),
    ]);
  });
});

test('what a warning covers is not found: a story, an image', () => {
  expect(documentOf({ ...phare, warning: 'Blessés', summary: 'Un phare.' })).not.toContain('La lampe.');
  const img = (alt: string): string => `<img src="events/a.png" alt="${alt}">`;
  const html = `${img('La &quot;tour&quot;')}<details class="covered">\n<summary>Dégâts</summary>\n${img('Ruines')}\n</details>`;
  const media = [
    { src: 'a.png', alt: 'La mer', credit: undefined, warning: undefined },
    { src: 'b.png', alt: 'Épave', credit: undefined, warning: 'Dégâts' },
  ];
  const found = documentOf({ ...phare, html, media });
  expect(facts(found)).toContain('meta="alt:La &quot;tour&quot;, La mer"');
  expect(found).not.toMatch(/Ruines|Épave|<img/);
  expect(facts(documentOf({ ...phare, html, media, warning: 'Blessés' })).join(' ')).not.toContain('alt:');
});

test('each actor and place is a filter once, and the spellings of all are searched', () => {
  const siege = richTimeline.events.find(({ id }) => id === 'siege')!;
  const twice = { ...siege, actors: [...siege.actors, { actor: 'gardiens', role: 'victim' as const }] };
  const found = facts(documentOf(twice, { ...richTimeline, events: [twice] }));
  expect(found.filter((fact) => fact.startsWith('filter="actor:'))).toEqual(['filter="actor:gardiens"']);
  expect(found).toContain('filter="place:bibliotheque"');
  expect(found.find((fact) => fact.startsWith('meta="alias:'))).toContain('la garde');
});

test('text that looks like HTML is text', () => {
  const found = documentOf({ ...phare, title: '<b> & "c"', summary: '</p><script>' });
  expect(found).toContain('<h1>&lt;b&gt; &amp; &quot;c&quot;</h1>');
  expect(paragraphs(found)[0]).toBe('&lt;/p&gt;&lt;script&gt;');
});
