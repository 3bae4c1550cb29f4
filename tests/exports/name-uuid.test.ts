import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { nameUuid } from '../../src/exports/name-uuid.ts';

const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

/** RFC 9562 §5.5, with the hash that Node has. */
function referenceUuid(name: string): string {
  const space = Buffer.from(dns.replaceAll('-', ''), 'hex');
  const bytes = createHash('sha1').update(space).update(name).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

test('names of any length have the UUID of version 5 that every other program gives them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      expect(nameUuid(name, dns)).toBe(referenceUuid(name));
    }),
    { seed: 1862, numRuns: 300 },
  );
});

test('a name has one UUID', () => {
  expect(nameUuid('siege')).toBe(nameUuid('siege'));
  expect(nameUuid('siege')).not.toBe(nameUuid('sieges'));
});
