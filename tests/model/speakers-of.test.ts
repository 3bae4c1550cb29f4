import { expect, test } from 'vitest';
import { toActor, toSource } from '../../src/content/to-records.ts';
import { speakersOf } from '../../src/model/speakers-of.ts';

const timeline = {
  language: 'fr',
  actors: new Map([['prefecture', toActor('prefecture', { names: { fr: 'Préfecture' } })]]),
  sources: new Map([
    ['communique', toSource('communique', { publisher: 'Préfecture', title: 'Communiqué du soir' })],
    ['avis', toSource('avis', { publisher: 'Préfecture' })],
    ['article', toSource('article', { publisher: 'La Gazette' })],
  ]),
};

test.each<[string | undefined, string | undefined, readonly string[]]>([
  ['prefecture', 'article', ['actors/prefecture Préfecture', 'sources/article La Gazette']],
  ['prefecture', 'communique', ['actors/prefecture Préfecture', 'sources/communique Communiqué du soir']],
  ['prefecture', 'avis', ['actors/prefecture Préfecture']],
  ['des voyageurs', undefined, ['des voyageurs des voyageurs']],
  [undefined, 'article', ['sources/article La Gazette']],
  [undefined, undefined, []],
])('what %s says through %s stands on the word of %j', (by, source, names) => {
  const said = speakersOf(timeline, { by, source });
  expect(
    said.map(({ name, record, id }) => `${record === undefined ? '' : `${record}/`}${id} ${name}`),
  ).toEqual(names);
});
