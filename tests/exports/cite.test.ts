import { expect, test } from 'vitest';
import { parseDate } from '../../src/dates/parse-date.ts';
import { citeEventBibtex } from '../../src/exports/cite-event-bibtex.ts';
import { citeEventCsl } from '../../src/exports/cite-event-csl.ts';
import { citeEventText } from '../../src/exports/cite-event-text.ts';
import { citeSourceBibtex } from '../../src/exports/cite-source-bibtex.ts';
import { citeSourceCsl } from '../../src/exports/cite-source-csl.ts';
import { citeSourceText } from '../../src/exports/cite-source-text.ts';
import { sourcesBib } from '../../src/exports/sources-bib.ts';
import { sourcesCslJson } from '../../src/exports/sources-csl-json.ts';
import { parseBibtex } from './parse-bibtex.ts';
import { richTimeline } from './rich-timeline.ts';

const siege = richTimeline.events.find(({ id }) => id === 'siege')!;
const registre = richTimeline.sources.get('registre')!;
const gazette = richTimeline.sources.get('gazette')!;
const address = 'https://example.org/frise/events/siege/';
const timeline = {
  ...richTimeline,
  history: new Map([['siege', { created: undefined, modified: parseDate('2024-08-02') }]]),
};
const fieldsOf = (bibtex: string): Readonly<Record<string, string>> => parseBibtex(bibtex)[0]!.fields;

test('an event is cited in plain text by its title, its timeline, its date and its address', () => {
  expect(citeEventText(timeline, siege, address)).toBe(
    'Siège de la bibliothèque (exemple inventé). La bibliothèque des sables (exemple inventé), ' +
      'vers les 27 et 28 juillet 2024. https://example.org/frise/events/siege/',
  );
});

test('an event is cited in BibTeX with when it happened apart from when its page was changed', () => {
  expect(citeEventBibtex(timeline, siege, address)).toBe(`@misc{event:siege,
  title = {{Siège de la bibliothèque (exemple inventé)}},
  howpublished = {La bibliothèque des sables (exemple inventé)},
  eventdate = {2024-07-27~/2024-07-28~},
  date = {2024-08-02},
  url = {https://example.org/frise/events/siege/},
  langid = {french},
  note = {vers les 27 et 28 juillet 2024},
}
`);
});

test('an event is cited in CSL-JSON with its two days and its doubt', () => {
  expect(citeEventCsl(timeline, siege, address)).toEqual({
    id: 'event:siege',
    type: 'webpage',
    title: 'Siège de la bibliothèque (exemple inventé)',
    'container-title': 'La bibliothèque des sables (exemple inventé)',
    issued: { 'date-parts': [[2024, 8, 2]] },
    'event-date': {
      'date-parts': [
        [2024, 7, 27],
        [2024, 7, 28],
      ],
      circa: true,
    },
    URL: address,
    language: 'fr',
  });
});

test('a site that does not know its address gives the path, and calls it no URL', () => {
  const path = '/frise/events/siege/';
  expect(citeEventText(richTimeline, siege, path)).toMatch(/ \/frise\/events\/siege\/$/);
  const fields = fieldsOf(citeEventBibtex(richTimeline, siege, path));
  expect(fields).not.toHaveProperty('url');
  expect(fields).not.toHaveProperty('date');
  expect(fields).toMatchObject({ howpublished: `La bibliothèque des sables (exemple inventé), ${path}` });
  expect(citeEventCsl(richTimeline, siege, path)).toMatchObject({ archive_location: path });
  expect(citeEventCsl(richTimeline, siege, path)).not.toHaveProperty('URL');
});

test('a source is cited in plain text', () => {
  expect(citeSourceText(registre, 'fr')).toBe(
    'Main inconnue; Isbister, Magnus. Registre (source inventée). ' +
      'Éditions des sables, vers le 1er août 2024. https://example.org/registre',
  );
  expect(citeSourceText(gazette, 'fr')).toBe('La Gazette.');
  expect(citeSourceText({ ...gazette, publisher: undefined }, 'fr')).toBe('gazette');
});

test('all sources are in one BibTeX file, in the order of their ids', () => {
  expect(sourcesBib(richTimeline)).toBe(`@article{gazette,
  journaltitle = {La Gazette},
}

@book{registre,
  author = {{Main inconnue} and Isbister, Magnus},
  title = {{Registre (source inventée)}},
  publisher = {Éditions des sables},
  date = {2024-08-01~},
  url = {https://example.org/registre},
  urldate = {2024-08-03},
  archive = {https://example.org/garde/registre},
  langid = {french},
  note = {Un seul exemplaire.},
}
`);
});

test('all sources are in one CSL-JSON file, with the kept copy and what is independent', () => {
  expect(JSON.parse(sourcesCslJson(richTimeline))).toEqual([
    { id: 'gazette', type: 'article-newspaper', publisher: 'La Gazette' },
    {
      id: 'registre',
      type: 'book',
      title: 'Registre (source inventée)',
      author: [{ literal: 'Main inconnue' }, { family: 'Isbister', given: 'Magnus' }],
      publisher: 'Éditions des sables',
      issued: { 'date-parts': [[2024, 8, 1]], circa: true },
      accessed: { 'date-parts': [[2024, 8, 3]] },
      URL: 'https://example.org/registre',
      archive_location: 'https://example.org/garde/registre',
      language: 'fr',
      note: 'Un seul exemplaire.',
      custom: { independentOf: ['gazette'] },
    },
  ]);
});

test('a date that biblatex cannot write is said in the note, before what the editor notes', () => {
  const old = { ...registre, issued: parseDate('[1667,1668]') };
  const fields = fieldsOf(citeSourceBibtex(old, 'fr'));
  expect(fields).not.toHaveProperty('date');
  expect(fields['note']).toMatch(/1667.*1668.*\. Un seul exemplaire\.$/);
});

test('a type that CSL does not have is a document', () => {
  expect(citeSourceCsl({ ...gazette, type: 'dépêche' }, 'fr')).toMatchObject({ type: 'document' });
});
