import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAnyYaml } from '../../src/content/parse-any-yaml.ts';
import { readPlainYaml } from '../../src/content/read-plain-yaml.ts';
import { splitFrontmatter } from '../../src/content/split-frontmatter.ts';
import { corpusOf } from './corpus-of.ts';
import { mutantOf } from './mutant-files.ts';
import { yamlTexts } from './yaml-texts.ts';

/** What is read otherwise than by the package; undefined when it is read the same, or left to it. */
function difference(text: string): string | undefined {
  const value = readPlainYaml(text);
  if (value === undefined) return undefined;
  const { value: expected, findings, emptyKeys } = parseAnyYaml(text);
  const isSame = isDeepStrictEqual(value, expected) && findings.length === 0 && emptyKeys.length === 0;
  const isInOrder = JSON.stringify(value) === JSON.stringify(expected);
  return isSame && isInOrder ? undefined : `${JSON.stringify(text)} as ${JSON.stringify(value)}`;
}

/** The YAML in a file, whatever the file is. */
function yamlOf(file: Buffer): string {
  const text = file.toString('utf8');
  const parts = splitFrontmatter(text);
  return 'code' in parts ? text : parts.frontmatter;
}

const corpus = [...corpusOf('.mdx'), ...corpusOf('.yaml')];

describe('plain YAML is read as the package reads it, or not at all', () => {
  test('in every file of the project', () => {
    const texts = corpus.map(yamlOf);
    expect(texts.flatMap((text) => difference(text) ?? [])).toEqual([]);
    const plain = texts.filter((text) => readPlainYaml(text) !== undefined);
    expect(plain.length / texts.length).toBeGreaterThan(0.8);
  });

  test('in 20,000 broken files', () => {
    const files = fc.sample(mutantOf(corpus), { seed: 1861, numRuns: 20_000 });
    expect(files.flatMap((file) => difference(yamlOf(file)) ?? []).slice(0, 3)).toEqual([]);
  }, 240_000);

  test('in 60,000 texts made of what YAML is made of', () => {
    const texts = fc.sample(yamlTexts, { seed: 1861, numRuns: 60_000 });
    expect(texts.flatMap((text) => difference(text) ?? []).slice(0, 3)).toEqual([]);
    const plain = texts.filter((text) => readPlainYaml(text) !== undefined);
    expect(plain.length / texts.length).toBeGreaterThan(0.2);
  }, 240_000);
});
