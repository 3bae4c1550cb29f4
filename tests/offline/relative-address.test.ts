import { describe, expect, test } from 'vitest';
import { relativeAddress } from '../../src/offline/copy/relative-address.ts';

describe('an address on a disk', () => {
  test.each([
    ['/', 'index.html', '/', 'index.html'],
    ['/', 'events/crue/index.html', '/', '../../index.html'],
    ['/events/crue/', 'index.html', '/', 'events/crue/index.html'],
    ['/events/crue/', 'events/pont/index.html', '/', '../crue/index.html'],
    ['/events/crue/#recit', 'events/pont/index.html', '/', '../crue/index.html#recit'],
    ['/search/?q=pont&track=aide', 'about/index.html', '/', '../search/index.html?q=pont&track=aide'],
    ['/timeline.json', 'events/crue/index.html', '/', '../../timeline.json'],
    ['/un/sous/chemin/events/crue/', 'index.html', '/un/sous/chemin/', 'events/crue/index.html'],
    ['/un/sous/chemin/', 'places/mali/index.html', '/un/sous/chemin/', '../../index.html'],
    ['../pont/', 'events/crue/index.html', '/', '../pont/index.html'],
    ['/_astro/quai%20nord.webp', 'index.html', '/', '_astro/quai%20nord.webp'],
  ])('%s in %s, built under %s, is %s', (address, page, base, expected) => {
    expect(relativeAddress(address, page, base)).toBe(expected);
  });

  test.each([
    'https://example.org/events/',
    '//example.org/events/',
    'mailto:redaction@example.org',
    'data:image/png;base64,AAAA',
    '#recit',
    '?q=pont',
    '/elsewhere/',
    '',
  ])('%s stays as it is', (address) => {
    expect(relativeAddress(address, 'events/crue/index.html', '/frise/')).toBe(address);
  });
});
