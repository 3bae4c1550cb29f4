import { z } from 'astro/zod';
import { CASUALTY_KINDS, CASUALTY_STATUSES, RELATIONS, ROLES, STATUSES } from '../model/event.ts';
import { checkFigures } from './check-figures.ts';
import { count, date, id, integer, text } from './schema-parts.ts';

const reference = text;

const dateSaid = z.strictObject({
  words: text.describe('The source’s own words for the date, shown in quotation marks: a text.'),
  anchor: date
    .optional()
    .describe('The day from which those words are counted, shown beside them: an EDTF date.'),
  basis: z
    .enum(['stated', 'inferred'])
    .optional()
    .describe(
      'Tells readers whether the source gives the date or it was worked out; inferred by default when there is an anchor, else stated.',
    ),
  source: reference.optional().describe('The source that puts it so: an id of sources.yaml.'),
});

const dateElsewhere = z.strictObject({
  date: date.describe(
    'Another date for the same event, drawn hollow beside the preferred one: an EDTF date.',
  ),
  source: reference.describe('Who gives it: an id of sources.yaml.'),
  note: text.optional().describe('A remark shown beside it: a text.'),
});

const participation = z.strictObject({
  actor: reference.describe('Who took part, shown by name: an id of actors.yaml.'),
  role: z.enum(ROLES).optional().describe('As what, shown before the name; participant by default.'),
});

const claim = z.strictObject({
  says: text.describe('What is claimed, shown as a sentence: a text.'),
  by: text
    .optional()
    .describe('Who claims it, shown as “according to …”: an id of actors.yaml or plain words.'),
  source: reference
    .optional()
    .describe('Through which source, shown with its author: an id of sources.yaml.'),
  on: date.optional().describe('On which day it was said: an EDTF date.'),
  status: z
    .enum(STATUSES)
    .optional()
    .describe(
      'How well established it is, shown as a badge; claimed by default, unverified without by and source.',
    ),
  quote: text.optional().describe('The claimant’s own words, shown in quotation marks: at most 25 words.'),
});

const casualties = z
  .strictObject({
    group: text.describe('Whose toll it is, one row of the table: an id of actors.yaml or plain words.'),
    kind: z
      .enum(CASUALTY_KINDS)
      .describe('Killed, wounded, captured, missing or displaced, shown beside the figure.'),
    status: z
      .enum(CASUALTY_STATUSES)
      .optional()
      .describe(
        'Whether the author gives a figure; not-given is shown as “toll not given”; given by default.',
      ),
    low: count.optional().describe('The least number, shown as a range: a whole number.'),
    best: count.optional().describe('The likeliest number: a whole number.'),
    high: count.optional().describe('The greatest number: a whole number.'),
    by: text.optional().describe('Who gives the toll: an id of actors.yaml or plain words.'),
    source: reference.optional().describe('Through which source: an id of sources.yaml.'),
    asOf: date.optional().describe('The day for which the toll holds: an EDTF date.'),
  })
  .superRefine(checkFigures);

const related = z.strictObject({
  event: reference.describe('Another event, shown as a link: the name of its file without .mdx.'),
  as: z
    .enum(RELATIONS)
    .optional()
    .describe('What it is to this one, shown before the link; see-also by default.'),
});

const media = z.strictObject({
  src: text.describe(
    'The image, shown on the page: a file in the event’s own folder or below, such as photo.jpg.',
  ),
  alt: text.optional().describe('What it shows, for who does not see it: a text.'),
  credit: text.optional().describe('Whose image it is, shown below it: a text.'),
  warning: text
    .optional()
    .describe('What to know before looking; the image stays covered by it until opened: a text.'),
});

const correction = z.strictObject({
  on: date.describe('The day of the correction, shown on the event’s page: an EDTF date.'),
  was: text.describe('What the page said before: a text.'),
  now: text.describe('What it says now: a text.'),
  why: text.describe('Why it was corrected: a text.'),
});

const withdrawal = z.strictObject({
  on: date.describe('The day of the withdrawal, shown on the event’s page: an EDTF date.'),
  why: text.describe('Why the event was taken back, shown on its page and among the corrections: a text.'),
});

/** The fields of an event file, between its `---` lines. Only `title` and `date` are required. */
export const eventSchema = z.strictObject({
  title: text
    .max(200, 'too-long')
    .describe('The title of the card and of the page: a text of at most 200 characters.'),
  date: date.describe(
    'When it happened, drawn on the axis and said in words: an EDTF date; ../.. when nothing is known.',
  ),
  dateSaid: dateSaid.optional().describe('How the source itself puts the date, shown below it.'),
  datesElsewhere: z
    .array(dateElsewhere)
    .optional()
    .describe('Dates that other sources give, drawn hollow; none by default.'),
  track: reference
    .optional()
    .describe('The lane in which it is drawn: an id of the tracks in timeline.yaml; none by default.'),
  summary: text
    .max(240, 'too-long')
    .optional()
    .describe('One or two sentences shown on the card: at most 240 characters.'),
  warning: text
    .max(240, 'too-long')
    .optional()
    .describe(
      'Covers the story and the images until a reader opens them, and keeps the story out of search results: what is in them; no cover by default.',
    ),
  status: z
    .enum(STATUSES)
    .optional()
    .describe(
      'How well established the event is, shown as a badge; reported by default, unverified without a source.',
    ),
  places: z
    .array(reference)
    .optional()
    .describe('Where it happened, shown by name: ids of places.yaml; none by default.'),
  actors: z.array(participation).optional().describe('Who took part and as what; none by default.'),
  claims: z
    .array(claim)
    .optional()
    .describe('What is claimed about it, each with who says so; none by default.'),
  casualties: z
    .array(casualties)
    .optional()
    .describe('Tolls, each with its author, shown as a table and never added up; none by default.'),
  sources: z
    .array(reference)
    .optional()
    .describe('Where this is known from, listed below the story: ids of sources.yaml; none by default.'),
  related: z.array(related).optional().describe('Links to other events; none by default.'),
  media: z
    .array(media)
    .optional()
    .describe('Images shown on the event’s page, below the story; none by default.'),
  corrections: z
    .array(correction)
    .optional()
    .describe('What was corrected, when and why, shown on the page; none by default.'),
  formerIds: z
    .array(id)
    .optional()
    .describe('Names that the file had before, so that old addresses lead here; none by default.'),
  withdrawn: withdrawal
    .optional()
    .describe(
      'Takes the event back: its page remains with its title and sources, and says since when and why; not withdrawn by default.',
    ),
  order: integer
    .optional()
    .describe('Decides between events that no date tells apart, smaller first: a whole number.'),
});

export type EventFields = z.infer<typeof eventSchema>;
