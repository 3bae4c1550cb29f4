import { expect, test } from 'vitest';
import { storyToldElsewhere } from '../../src/content/story-told-elsewhere.ts';

const toldAt = new Map([['kereon', 'periods/1916/#e-kereon']]);

test.each([
  ['/mer/events/kereon/', '/mer/periods/1916/#e-kereon'],
  ['/mer/events/kereon/#claims', '/mer/periods/1916/#e-kereon'],
  ['../kereon/', '/mer/periods/1916/#e-kereon'],
  ['/mer/events/retire/', '/mer/events/retire/'],
  ['../../places/ouessant/', '/mer/places/ouessant/'],
  ['/mer/search/?q=a&amp;b', '/mer/search/?q=a&amp;b'],
  ['#footnote-1', '#footnote-1'],
  ['https://phares.example/events/kereon/', 'https://phares.example/events/kereon/'],
  ['/autre/events/kereon/', '/autre/events/kereon/'],
])('a story’s link to %s leads to %s', (address, expected) => {
  const html = `<p>Voir <a href="${address}">Kéréon</a>, href="../x/".</p>`;
  expect(storyToldElsewhere(html, 'ar-men', { toldAt }, '/mer/')).toBe(
    `<p>Voir <a href="${expected}">Kéréon</a>, href="../x/".</p>`,
  );
});
