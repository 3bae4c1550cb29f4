import { z } from 'astro/zod';
import { ACTOR_KINDS } from '../model/timeline.ts';
import { address, date, language, names, text } from './schema-parts.ts';
import { checkCoordinates } from './check-coordinates.ts';

const variants = z
  .array(text)
  .optional()
  .describe('Other spellings, shown and found by the search: a list of texts; none by default.');

const place = z.strictObject({
  names: names.describe('The name by language, shown in the timeline’s own: { fr: Mali, ar: مالي }.'),
  variants,
  coordinates: z
    .array(z.string())
    .superRefine(checkCoordinates)
    .optional()
    .describe('Latitude and longitude in degrees, WGS 84: [19.95, 2.97].'),
  precision: z
    .enum(['1', '2', '3', '4', '5', '6'])
    .optional()
    .describe(
      'How exact the position is, said in words: 1 exact, 2 within 25 km, 3 district, 4 region, 5 part of a country, 6 country.',
    ),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'not-a-country')
    .optional()
    .describe('The country’s code: two capital letters of ISO 3166.'),
});

const formerName = z.strictObject({
  name: text.describe('A name that the actor no longer bears: a text.'),
  until: date.optional().describe('When it gave that name up: an EDTF date.'),
});

const actor = z.strictObject({
  names: names.describe('The name by language, shown in the timeline’s own.'),
  variants,
  formerNames: z
    .array(formerName)
    .optional()
    .describe('Names that it no longer bears, shown and found by the search; none by default.'),
  kind: z
    .enum(ACTOR_KINDS)
    .optional()
    .describe('What it is: person, organisation, state, armed-force, armed-group, media, company or people.'),
  side: text.optional().describe('Whose side it is on, in the timeline’s own words.'),
});

const author = z.union([
  z.strictObject({ literal: text.describe('A name that is not taken apart: a signature, an institution.') }),
  z.strictObject({
    family: text.describe('The family name.'),
    given: text.optional().describe('The given names.'),
  }),
]);

const source = z.strictObject({
  type: text
    .optional()
    .describe('A type of CSL-JSON: article-newspaper, report, webpage, book…; document by default.'),
  title: text.optional().describe('The title, shown in the list of sources.'),
  author: z
    .array(author)
    .optional()
    .describe('The authors: [{ family, given }] or [{ literal }]; none by default.'),
  publisher: text.optional().describe('The publisher, agency or newspaper, shown as the short name.'),
  issued: date.optional().describe('The day on which it appeared: an EDTF date.'),
  accessed: date.optional().describe('The day on which it was read: an EDTF date.'),
  URL: address.optional().describe('Its address, to which the title links: an https address.'),
  archive: address.optional().describe('The address of a kept copy, shown as a second link.'),
  language: language.optional().describe('The language in which it is written: a code such as fr.'),
  independentOf: z
    .array(text)
    .optional()
    .describe('Ids of the sources from which it is known not to derive; none by default.'),
  note: text.optional().describe('A remark shown behind the source.'),
});

/** places.yaml, actors.yaml and sources.yaml: id → fields. */
export const placesSchema = z.record(z.string(), place);
export const actorsSchema = z.record(z.string(), actor);
export const sourcesSchema = z.record(z.string(), source);

export type PlaceFields = z.infer<typeof place>;
export type ActorFields = z.infer<typeof actor>;
export type SourceFields = z.infer<typeof source>;
