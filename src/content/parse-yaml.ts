import { parseAnyYaml, placesIn } from './parse-any-yaml.ts';
import { readPlainYaml } from './read-plain-yaml.ts';
import type { YamlText } from './yaml-text.ts';

/**
 * Reads YAML with every scalar kept as the text that was typed. Refused: tags, anchors, aliases, several documents,
 * keys given twice, `__proto__`. What is of the plainest form is read without a tree of places.
 */
export function parseYaml(text: string): YamlText {
  const value = readPlainYaml(text);
  return value === undefined ? parseAnyYaml(text) : { value, findings: [], emptyKeys: [], ...placesIn(text) };
}
