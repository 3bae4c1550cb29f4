import { ACTOR_KINDS, TRACK_SHAPES } from '../model/timeline.ts';
import { dateDefinitions } from './date-schema.ts';
import { eventDefinitions } from './event-schema.ts';
import { httpsAddress, idText, listOf, record, text, texts, words } from './schema-parts.ts';
import { sourceDefinitions } from './source-schema.ts';

/** JSON Schema (2020-12) of what `timelineJson` writes: a property that it does not name is an error. */
export const timelineSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'timeline.schema.json',
  title: 'A Frise timeline',
  description:
    'All events of a timeline, each with its date as four bounds. Days are integers: day 0 is 1970-01-01 in the ' +
    'proleptic Gregorian calendar, and year 0 (1 BCE) exists. What nobody has said is left out.',
  ...record(
    {
      $schema: { const: 'timeline.schema.json', description: 'Where this schema stands, beside the file.' },
      title: words('Name of the timeline.'),
      description: words('What it tells, in a sentence or two.'),
      language: {
        type: 'string',
        pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$',
        description: 'BCP 47 tag of the text.',
      },
      zone: words('IANA time zone in which times without an offset are meant.'),
      licence: words('Licence under which the text may be used.'),
      repository: record(
        {
          url: httpsAddress('Address of the repository, without a final slash.'),
          branch: words('Branch that is published.'),
          folder: text('Path of the timeline inside the repository.'),
        },
        ['url', 'branch', 'folder'],
        'Where the files can be edited.',
      ),
      tracks: listOf('track', 'Lanes, in the order in which they are drawn.'),
      eras: listOf('era', 'Named stretches of time drawn behind the events.'),
      events: listOf('event', 'In time order.'),
      withdrawn: listOf('withdrawnEvent', 'Events that were taken back, in the order of their ids.'),
      places: listOf('place', 'In the order of their ids.'),
      actors: listOf('actor', 'In the order of their ids.'),
      sources: listOf('source', 'In the order of their ids, under the field names of CSL-JSON.'),
    },
    [
      '$schema',
      'title',
      'language',
      'zone',
      'tracks',
      'eras',
      'events',
      'withdrawn',
      'places',
      'actors',
      'sources',
    ],
  ),
  $defs: {
    track: record(
      {
        id: idText('What events call it.'),
        name: words('What readers call it.'),
        colour: { type: 'integer', minimum: 1, description: 'Colour of the palette, from 1.' },
        shape: { enum: TRACK_SHAPES, description: 'Shape of its marks.' },
      },
      ['id', 'name', 'colour', 'shape'],
      'A lane of the timeline.',
    ),
    era: record(
      { id: idText('Its id.'), name: words('Its name.'), date: { $ref: '#/$defs/date' } },
      ['id', 'name', 'date'],
      'A named stretch of time.',
    ),
    place: record(
      {
        id: idText('What events call it.'),
        names: { $ref: '#/$defs/names' },
        variants: texts('Other spellings.'),
        coordinates: record(
          {
            latitude: { type: 'number', minimum: -90, maximum: 90, description: 'Degrees north, WGS 84.' },
            longitude: { type: 'number', minimum: -180, maximum: 180, description: 'Degrees east, WGS 84.' },
          },
          ['latitude', 'longitude'],
          'Where it is.',
        ),
        precision: {
          type: 'integer',
          minimum: 1,
          maximum: 6,
          description:
            'UCDP where_prec: 1 exact, 2 within 25 km, 3 district, 4 region, 5 part of a country, 6 country.',
        },
        country: { type: 'string', pattern: '^[A-Z]{2}$', description: 'ISO 3166-1 alpha-2 code.' },
      },
      ['id', 'names', 'variants'],
      'A place.',
    ),
    actor: record(
      {
        id: idText('What events call it.'),
        names: { $ref: '#/$defs/names' },
        variants: texts('Other names and spellings.'),
        formerNames: listOf('formerName', 'Names that it no longer bears.'),
        kind: { enum: ACTOR_KINDS, description: 'What kind of actor it is.' },
        side: words('Whose side it is on, in the words of the timeline.'),
      },
      ['id', 'names', 'variants', 'formerNames'],
      'A person or a body that takes part.',
    ),
    formerName: record(
      { name: words('The name.'), until: { $ref: '#/$defs/date' } },
      ['name'],
      'A name that an actor gave up, and when.',
    ),
    names: {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$' },
      additionalProperties: words('The name in that language.'),
      description: 'Names by BCP 47 tag.',
    },
    ...dateDefinitions,
    ...eventDefinitions,
    ...sourceDefinitions,
  },
};
