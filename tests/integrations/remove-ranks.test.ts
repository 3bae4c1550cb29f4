import { expect, test } from 'vitest';
import { removeRanks } from '../../src/integrations/remove-ranks.ts';
import { filesIn } from './files-in.ts';
import { temporaryFolder } from './temporary-folder.ts';

const page = (title: string, rank: string): string =>
  `<h1>${title}</h1><span hidden data-pagefind-filter="track:phares"></span>${rank}<p>1881</p>`;

test('an event’s page keeps nothing that another event’s coming changes', async () => {
  const site = temporaryFolder({
    'events/ar-men/index.html': page(
      'Ar-Men',
      '<span hidden data-pagefind-filter="first:date"></span><span hidden data-pagefind-sort="rank:12"></span>',
    ),
    'events/kereon/index.html': page('Kéréon', ''),
    'about/index.html': '<span hidden data-pagefind-sort="rank:1"></span>',
  });
  await removeRanks(site);
  const expected = temporaryFolder({
    'events/ar-men/index.html': page('Ar-Men', ''),
    'events/kereon/index.html': page('Kéréon', ''),
    'about/index.html': '<span hidden data-pagefind-sort="rank:1"></span>',
  });
  expect(filesIn(site)).toEqual(filesIn(expected));
});

test('a page that tells several events keeps none of their facts', async () => {
  const site = temporaryFolder({
    'periods/1881/index.html': page('Ar-Men', '<span hidden data-pagefind-sort="rank:12"></span>'),
  });
  await removeRanks(site);
  const expected = temporaryFolder({ 'periods/1881/index.html': '<h1>Ar-Men</h1><p>1881</p>' });
  expect(filesIn(site)).toEqual(filesIn(expected));
});

test('a site without events has nothing to lose', async () => {
  await expect(removeRanks(temporaryFolder({ 'index.html': 'Phares' }))).resolves.toBeUndefined();
});
