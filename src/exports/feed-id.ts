import { nameUuid } from './name-uuid.ts';

/**
 * A permanent id for a feed or an entry, of what it is: the same in a preview and on the published site, since it does
 * not depend on the address. Case, spaces and marks do not count, so that a typographer's hand changes no id.
 */
export function feedId(...names: readonly string[]): string {
  return `urn:uuid:${nameUuid(names.map(bare).join('\n'))}`;
}

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
