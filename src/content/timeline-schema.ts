import { z } from 'astro/zod';
import { EVENT_PAGES_SETTINGS } from '../model/event-pages.ts';
import { TRACK_SHAPES } from '../model/timeline.ts';
import { address, date, id, language, text, zone } from './schema-parts.ts';

const mostTracks = 16;

const track = z.strictObject({
  id: id.describe('What events write after track: lower-case letters, digits and hyphens.'),
  name: text.describe('The lane’s name, shown in the legend and the filter: a text.'),
  colour: z
    .enum(['1', '2', '3', '4', '5', '6', '7', '8'])
    .optional()
    .describe('Its colour in the palette, 1 to 8; by default its place among the tracks.'),
  shape: z
    .enum(TRACK_SHAPES)
    .optional()
    .describe('The shape of its marks; by default the next one of the list.'),
});

const era = z.strictObject({
  id: id.describe('Names the era: lower-case letters, digits and hyphens.'),
  name: text.describe('Written behind the events: a text.'),
  date: date.describe('The stretch of time that it covers: an EDTF date.'),
});

const repository = z.strictObject({
  url: address.describe('Where “propose a change” leads: the https address of the repository.'),
  branch: text.optional().describe('The branch to change; main by default.'),
  folder: z.string().optional().describe('The timeline’s folder inside the repository; timeline by default.'),
});

/** The fields of timeline.yaml. Only `title` and `language` are required. */
export const timelineSchema = z.strictObject({
  title: text.describe('The name of the timeline, on every page: a text.'),
  description: text
    .optional()
    .describe('One or two sentences below the title and in search engines: a text.'),
  language: language.describe(
    'The language of the events and of the pages: a code such as fr, en, ar or fr-ML.',
  ),
  zone: zone
    .optional()
    .describe('Where times without an offset are meant: a zone such as Africa/Bamako; UTC by default.'),
  tracks: z
    .array(track)
    .max(mostTracks, 'too-many')
    .optional()
    .describe('The lanes, in the order in which they are drawn; none by default.'),
  eras: z.array(era).optional().describe('Named stretches of time behind the events; none by default.'),
  repository: z
    .union([address, repository])
    .optional()
    .describe(
      'Where the files can be changed: an https address, or url, branch and folder; no link by default.',
    ),
  licence: text.optional().describe('The licence of the texts, shown at the foot of the pages: a text.'),
  offlineCopy: z
    .enum(['offered', 'none'])
    .optional()
    .describe('Lets readers download the whole site, to read it without a network; none by default.'),
  eventPages: z
    .enum(EVENT_PAGES_SETTINGS)
    .optional()
    .describe(
      'Gives each event a page of its own, or tells events together on the pages of their periods; auto by default, which tells them together once hosts would refuse so many files.',
    ),
});

export type TimelineFields = z.infer<typeof timelineSchema>;
