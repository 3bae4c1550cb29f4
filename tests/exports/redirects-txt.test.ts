import { expect, test } from 'vitest';
import { redirectsTxt } from '../../src/exports/redirects-txt.ts';
import { emptyTimeline, richTimeline } from './rich-timeline.ts';

test('each former address leads to the one now, of withdrawn events too, under the path of the site', () => {
  expect(redirectsTxt(richTimeline, '/sables/').split('\n')).toEqual([
    '# Former addresses of events, and where they are now.',
    '/sables/events/crue/ /sables/events/inondation/ 301',
    '/sables/events/siege-de-la-bibliotheque/ /sables/events/siege/ 301',
    '',
  ]);
});

test('without former addresses it holds a comment only', () => {
  expect(redirectsTxt(emptyTimeline, '/')).toMatch(/^#[^\n]*\n$/);
});
