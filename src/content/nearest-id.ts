import { idPattern } from './schema-parts.ts';

/** The id that a name would make: `Combats à Tinzaouatène` → `combats-a-tinzaouatene`. Undefined for other scripts. */
export function nearestId(name: string): string | undefined {
  const made = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return idPattern.test(made) ? made : undefined;
}
