import type { z } from 'astro/zod';
import { keysAt } from './keys-at.ts';
import type { YamlPath, YamlValue } from './yaml-text.ts';

/** Fields of which one alone would not do. */
const examples: Readonly<Record<string, string>> = {
  withdrawn: 'withdrawn: { on: 2024-08-01, why: … }',
};

export type Kind = 'text' | 'list' | 'fields';

/** How a field is written whose value was of the wrong kind, with what was typed where it belongs. */
export function exampleOf(schema: z.ZodType, path: YamlPath, expected: Kind, found: YamlValue): string {
  const depth = path.findLastIndex((step) => typeof step === 'string');
  const key = String(path[depth] ?? '');
  const example = expected === 'fields' && Object.hasOwn(examples, key) ? examples[key] : undefined;
  if (example !== undefined) return example;
  const typed = typeof found === 'string' ? found : '…';
  if (expected === 'text') return `${key}: …`;
  const [first] = keysAt(schema, expected === 'list' ? [...path, 0] : path);
  const item = expected === 'list' && first === undefined ? typed : `{ ${first ?? 'fr'}: ${typed} }`;
  const isInList = expected === 'list' || depth < path.length - 1;
  return `${key}: ${isInList ? `[${item}]` : item}`;
}
