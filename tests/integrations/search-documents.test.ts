import { expect, test } from 'vitest';
import { searchDocuments } from '../../src/integrations/search-documents.ts';
import { richTimeline } from '../exports/rich-timeline.ts';

test('each event is indexed where it is told, in time order, and what was withdrawn is not', () => {
  const own = [...searchDocuments(richTimeline)];
  expect(own.map(({ url }) => url)).toEqual(richTimeline.events.map(({ id }) => `/events/${id}/`));
  const toldAt = new Map(richTimeline.events.map(({ id }) => [id, `periods/2024/#e-${id}`]));
  const together = [...searchDocuments({ ...richTimeline, toldAt })];
  expect(together.map(({ url }) => url)).toEqual(
    richTimeline.events.map(({ id }) => `/periods/2024/#e-${id}`),
  );
  expect(together.map(({ content }) => content)).toEqual(own.map(({ content }) => content));
});
