import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { formatFileList, parseFileList } from '../../../src/offline/worker/file-list.ts';
import { shortHash } from '../../../src/offline/worker/short-hash.ts';

const file = fc.record({ path: fc.string(), hash: fc.string(), bytes: fc.nat() });

test('a list is read as it was written, one line for each file', () => {
  fc.assert(
    fc.property(fc.record({ shell: fc.array(file), rest: fc.array(file) }), (list) => {
      const text = formatFileList(list);
      expect(parseFileList(text)).toEqual(list);
      expect(text.split('\n').length).toBe(list.shell.length + list.rest.length + 3);
    }),
    { seed: 7 },
  );
});

test('a hash is the beginning of SHA-256', async () => {
  const bytes = Buffer.from('Phare du Créac’h, 1863');
  const whole = createHash('sha256').update(bytes).digest('hex');
  expect(await shortHash(bytes)).toBe(whole.slice(0, 16));
});
