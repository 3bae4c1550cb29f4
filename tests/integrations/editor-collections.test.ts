import { expect, test } from 'vitest';
import { editorCollections } from '../../src/integrations/editor-collections.ts';

test('an editor finds the fields of an event by the address of its file, decoded and in small letters', () => {
  const files = [
    'file:///C:/Frises/Sahel%20(essai)/timeline/events/appel.mdx',
    'file:///a/%C3%A9t%C3%A9/aide.mdx',
  ];
  expect(editorCollections(files.map((file) => new URL(file)))).toEqual({
    collections: [{ hasSchema: true, name: 'events' }],
    entries: {
      'file:///a/été/aide.mdx': 'events',
      'file:///c:/frises/sahel (essai)/timeline/events/appel.mdx': 'events',
    },
  });
});
