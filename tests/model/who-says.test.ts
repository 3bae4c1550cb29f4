import { expect, test } from 'vitest';
import { toSource } from '../../src/content/to-records.ts';
import type { Claim, Status } from '../../src/model/event.ts';
import { whoSays } from '../../src/model/who-says.ts';

const timeline = {
  language: 'fr',
  actors: new Map([
    [
      'lavrov',
      {
        id: 'lavrov',
        names: { fr: 'Sergueï Lavrov' },
        variants: [],
        formerNames: [],
        kind: undefined,
        side: undefined,
      },
    ],
  ]),
  sources: new Map([['depeche', toSource('depeche', { publisher: 'APA' })]]),
};

const claim = (by: string | undefined): Claim => ({
  says: 'La formation continue.',
  by,
  source: 'depeche',
  on: undefined,
  status: 'claimed',
  quote: undefined,
});

test.each<[Status, readonly (string | undefined)[], readonly string[]]>([
  ['reported', ['lavrov'], ['APA']],
  ['claimed', ['lavrov'], ['Sergueï Lavrov']],
  ['contested', ['lavrov', 'les rebelles', 'lavrov'], ['Sergueï Lavrov', 'les rebelles']],
  ['unverified', [undefined], ['APA']],
  ['unverified', ['des informations sans auteur'], ['des informations sans auteur']],
  ['denied', ['lavrov'], ['Sergueï Lavrov']],
  ['retracted', ['lavrov'], ['Sergueï Lavrov']],
  ['confirmed', ['lavrov'], []],
])('what is %s, with claims by %j, stands on the word of %j', (status, claimants, names) => {
  const speakers = whoSays(timeline, { status, sources: ['depeche'], claims: claimants.map(claim) });
  expect(speakers.map(({ name }) => name)).toEqual(names);
});

test('what is reported without a source stands on the word of its claimants', () => {
  expect(whoSays(timeline, { status: 'reported', sources: [], claims: [claim('lavrov')] })).toEqual([
    { name: 'Sergueï Lavrov', record: 'actors', id: 'lavrov' },
  ]);
});
