import { z } from 'astro/zod';
import { address, count, date, id, integer, language, names, text, zone } from './schema-parts.ts';

/** The keywords of a JSON Schema, and those that the YAML language server adds to it. */
export type EditorKeywords = Readonly<Record<string, unknown>>;

const languagePattern = '^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$';

/**
 * How a value may be typed where YAML gives it a type. Frise reads every scalar as text; an editor reads `2024` as a
 * number, `[..2024-08-01]` as a list and `{1960,1961}` as a map.
 */
export const editorForms = z.registry<EditorKeywords>();

editorForms.add(text, { type: ['string', 'number', 'boolean'] });
editorForms.add(id, {
  type: ['string', 'number'],
  patternErrorMessage:
    'Des minuscules sans accent, des chiffres et des tirets. Lower-case letters without accents, digits and hyphens.',
});
editorForms.add(date, {
  type: ['string', 'number', 'array', 'object'],
  pattern: '^[-0-9XYESTZ?~%/.:,+{}\\[\\] ]+$',
  patternErrorMessage:
    'Une date EDTF, par exemple 2024-08-01, 2024-07~ ou 2024-07-27/2024-07-28. An EDTF date. npm run date -- "…"',
  examples: ['2024-08-01', '2024-07-27~/2024-07-28~', '[..2024-08-01]', '../..'],
});
editorForms.add(address, {
  pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S*$',
  patternErrorMessage: 'Une adresse entière, avec https://. A whole address, with https://.',
});
editorForms.add(language, { pattern: languagePattern, examples: ['fr', 'en', 'ar'] });
editorForms.add(zone, {
  pattern: '^(?:UTC|[A-Za-z_]+/\\S+)$',
  examples: ['Africa/Bamako', 'Europe/Paris', 'UTC'],
});
editorForms.add(names, { minProperties: 1, propertyNames: { pattern: languagePattern } });
editorForms.add(count, { type: ['integer', 'string'], minimum: 0, maximum: 999_999_999 });
editorForms.add(integer, { type: ['integer', 'string'] });

/** What cannot be told from the kind of a field, by file and path. */
export const editorFormsByPath: Readonly<Record<string, EditorKeywords>> = {
  'event.track': { examples: ['securite'] },
  'event.sources': { examples: [['apa-2024-08-01']] },
  'event.media.src': { examples: ['photo.jpg'] },
  'places.coordinates': { minItems: 2, maxItems: 2, examples: [[19.95, 2.97]] },
  'places.country': { examples: ['ML', 'DZ'] },
  'sources.type': { examples: ['article-newspaper', 'report', 'webpage', 'book', 'broadcast', 'document'] },
};
