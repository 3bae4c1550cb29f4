import { expect, test } from 'vitest';
import { toldEvents } from '../../src/integrations/told-events.ts';

const page = (cards: string): string =>
  `<!doctype html><html lang="fr" dir="ltr"><body><h1>1881</h1><ol>${cards}</ol></body></html>`;
const card = (id: string, told: string): string =>
  `<li><article id="e-${id}" class="card"><p class="card-date">1881</p><h3> <a href="#e-${id}">Ar-Men</a> </h3>${told}</article></li>`;

test('each event that a page tells is a page for the search, with its title first', () => {
  expect(
    toldEvents(page(card('ar-men', '<div class="told"><p>La lampe.</p></div>')), '/periods/1881/'),
  ).toEqual([
    {
      url: '/periods/1881/#e-ar-men',
      content:
        '<html lang="fr"><body><article data-pagefind-body><p class="card-date">1881</p><h1> <a href="#e-ar-men">Ar-Men</a> </h1><div class="told"><p>La lampe.</p></div></article></body></html>',
    },
  ]);
});

test('a card that leads to where the event is told is none', () => {
  expect(toldEvents(page(card('ar-men', '')), '/')).toEqual([]);
  const both = card('ar-men', '') + card('kereon', '<div class="told"></div>');
  expect(toldEvents(page(both), '/').map(({ url }) => url)).toEqual(['/#e-kereon']);
});
