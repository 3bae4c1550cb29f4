import { expect, test } from 'vitest';
import { eventAddresses } from '../../src/model/event-addresses.ts';
import { previewImage } from '../../src/model/preview-image.ts';
import { richTimeline } from '../exports/rich-timeline.ts';

test('each id that an event has or had is one address', () => {
  const addresses = eventAddresses(richTimeline);
  const ids = addresses.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(addresses.filter((address) => !('event' in address))).toEqual([
    { id: 'inondation', withdrawn: richTimeline.withdrawn[0] },
    { id: 'siege-de-la-bibliotheque', moved: richTimeline.events.find(({ id }) => id === 'siege') },
    { id: 'crue', moved: richTimeline.withdrawn[0] },
  ]);
});

test('an image with a warning is no preview', () => {
  const image = { src: 'porte.jpg', alt: undefined, credit: undefined, warning: undefined };
  const media = [{ ...image, warning: 'Dégâts' }];
  expect(previewImage({ media, warning: undefined })).toBeUndefined();
  expect(previewImage({ media: [...media, image], warning: undefined })).toBe(image);
  expect(previewImage({ media: [image], warning: 'Récit de combats' })).toBeUndefined();
});
