import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { timelineJson } from '../../src/exports/timeline-json.ts';
import { timelineSchema } from '../../src/exports/timeline-schema.ts';
import { emptyTimeline, richTimeline } from './rich-timeline.ts';

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(timelineSchema);

function errorsOf(value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test.each([
  { name: 'a rich timeline', timeline: richTimeline },
  { name: 'an empty timeline', timeline: emptyTimeline },
])('$name is as the schema says', ({ timeline }) => {
  expect(errorsOf(JSON.parse(timelineJson(timeline)))).toEqual([]);
});

describe('a changed file is caught', () => {
  test.each([
    { change: 'a bound that is a date', path: ['events', 4, 'date', 'startMin'], value: '2024-07-27' },
    { change: 'a bound that is null', path: ['events', 4, 'date', 'endMax'], value: null },
    {
      change: 'a day that does not exist',
      path: ['events', 4, 'date', 'iso', 'endMax'],
      value: '2024-13-01',
    },
    { change: 'an unknown kind of date', path: ['events', 4, 'date', 'kind'], value: 'interval' },
    { change: 'an unknown status', path: ['events', 4, 'status'], value: 'true' },
    {
      change: 'an absolute permalink',
      path: ['events', 4, 'url'],
      value: 'https://example.org/events/siege/',
    },
    { change: 'a role nobody has', path: ['events', 4, 'actors', 0, 'role'], value: 'winner' },
    { change: 'a negative toll', path: ['events', 4, 'casualties', 0, 'low'], value: -1 },
    { change: 'a key nobody knows', path: ['events', 4, 'titre'], value: 'Siège' },
    { change: 'a title that is gone', path: ['events', 4, 'title'], value: undefined },
    { change: 'a latitude off the globe', path: ['places', 0, 'coordinates', 'latitude'], value: 199.5 },
    { change: 'a source without a type', path: ['sources', 0, 'type'], value: undefined },
    { change: 'a shape nobody draws', path: ['tracks', 0, 'shape'], value: 'blob' },
  ])('$change', ({ path, value }) => {
    const changed = JSON.parse(timelineJson(richTimeline)) as Record<string | number, never>;
    const parent = path.slice(0, -1).reduce((part, key) => part[key]!, changed);
    Object.assign(parent, { [path.at(-1)!]: value });
    const { length } = errorsOf(JSON.parse(JSON.stringify(changed)));
    expect(length).toBeGreaterThan(0);
  });
});

test('every property is described', () => {
  const undescribed: string[] = [];
  const visit = (schema: object, path: string): void => {
    for (const [key, value] of Object.entries(schema) as [string, unknown][]) {
      if (typeof value !== 'object' || value === null) continue;
      if (key === 'properties') {
        for (const [name, property] of Object.entries(value) as [string, object][]) {
          if (!('description' in property) && !('$ref' in property)) undescribed.push(`${path}/${name}`);
        }
      }
      visit(value, `${path}/${key}`);
    }
  };
  visit(timelineSchema, '');
  expect(undescribed).toEqual([]);
});
