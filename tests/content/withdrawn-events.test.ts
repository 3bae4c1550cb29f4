import { expect, test } from 'vitest';
import { checkTimeline } from '../../src/content/check-timeline.ts';
import { readTimeline } from '../../src/content/read-timeline.ts';
import { storedTimeline } from '../../src/content/stored-timeline.ts';
import { toWithdrawnEvent } from '../../src/content/to-withdrawn-event.ts';
import { toEntry } from '../../src/content/store-entry.ts';
import { withTimeline } from './temporary-timeline.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const withdrawn = `---
title: Une lampe verte
date: 1861-03-12
status: confirmed
sources: []
claims: [{ says: La lampe était verte. }]
media: [{ src: lampe.png }]
withdrawn: { on: 1862-01, why: Personne ne l’a vue. }
formerIds: [lampe-verte]
---
La lampe verte. ![Une lampe](lampe.png)
`;
const files = {
  'events/lampe.mdx': withdrawn,
  'events/lampe.png': png,
  'events/tour.mdx':
    '---\ntitle: Une lampe verte\ndate: 1861-03-12\nsummary: Une tour.\nrelated: [{ event: lampe }]\n---\nVoir <Event id="lampe" />.',
};

test('of a withdrawn event the store holds neither story nor pictures, so that none is published', () =>
  withTimeline(files, (folder) => {
    const { events } = storedTimeline(readTimeline(folder), '/');
    const { data } = events.find(({ id }) => id === 'lampe')!;
    expect(data).toMatchObject({ html: '', images: [] });
    expect(toEntry(data, folder, folder).data.images).toEqual([]);
    expect(toWithdrawnEvent('lampe', data.file, data.fields)).toMatchObject({
      title: 'Une lampe verte',
      formerIds: ['lampe-verte'],
      withdrawn: { on: { text: '1862-01' }, why: 'Personne ne l’a vue.' },
    });
  }));

test('it may still be referred to, and nobody is advised about it', () =>
  withTimeline(files, async (folder) => {
    expect(await checkTimeline(folder)).toEqual([]);
  }));

test('its mistakes are mistakes all the same', () =>
  withTimeline(
    { 'events/lampe.mdx': withdrawn.replace('sources: []', 'sources: [inconnue]') },
    async (folder) => {
      const codes = (await checkTimeline(folder)).map(({ code }) => code);
      expect(codes).toContain('unknown-reference');
    },
  ));
