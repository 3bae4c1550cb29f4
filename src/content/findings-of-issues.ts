import type { z } from 'astro/zod';
import { nearestWord } from '../model/nearest-word.ts';
import type { Kind } from './example-of.ts';
import { exampleOf } from './example-of.ts';
import { keysAt } from './keys-at.ts';
import type { YamlPath, YamlText, YamlValue } from './yaml-text.ts';
import type { Finding, Position } from './problem.ts';
import { finding, MOST_TOLD } from './problem.ts';
import { ruleFinding } from './rule-finding.ts';

type Issue = z.core.$ZodIssue;

/** What a required field looks like, where its form says more than its name. */
const examples: Readonly<Record<string, string>> = {
  date: 'date: 2024-08-01',
  on: 'on: 2024-08-01',
  language: 'language: fr',
  names: 'names: { fr: … }',
};

/** The problems of data that does not fit its schema, each at the place where it was typed. */
export function findingsOfIssues(
  issues: readonly Issue[],
  schema: z.ZodType,
  { value, locate, isEmpty }: YamlText,
): readonly Finding[] {
  const translate = (issue: Issue): readonly Finding[] => {
    const path = issue.path as YamlPath;
    const found = valueAt(value, path);
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys
          .slice(0, MOST_TOLD)
          .map((key) => unknownKey(key, keysAt(schema, path), locate([...path, key], 'key')));
      case 'invalid_union':
        return likeliestForm(issue.errors).flatMap((inner) =>
          translate({ ...inner, path: [...path, ...inner.path] }),
        );
      case 'invalid_key':
        return issue.issues.flatMap((inner) =>
          ruleFinding(inner, String(path.at(-1)), path, locate(path, 'key')),
        );
      case 'invalid_type':
      case 'invalid_value':
        if (isEmpty(path)) return [finding('blank', { key: String(path.at(-1)) }, locate(path, 'key'))];
        return [found === undefined ? missing(path, locate) : misfit(issue, found, schema, locate)];
      default:
        return ruleFinding(issue, typeof found === 'string' ? found : '', path, locate(path));
    }
  };
  return issues.slice(0, MOST_TOLD).flatMap(translate);
}

function unknownKey(key: string, known: readonly string[], at: Position): Finding {
  return finding('unknown-key', { key, guess: nearestWord(key, known), known }, at);
}

function missing(path: YamlPath, locate: YamlText['locate']): Finding {
  const key = String(path.at(-1));
  const around = path.slice(0, -1);
  const inside = around.findLast((step) => typeof step === 'string');
  // A file without the field has no better place than its first line.
  const at = around.length === 0 ? { line: 1, column: 1 } : locate(around, 'key');
  return finding('missing', { key, inside, example: examples[key] ?? `${key}: …` }, at);
}

function misfit(issue: Issue, found: YamlValue, schema: z.ZodType, locate: YamlText['locate']): Finding {
  const path = issue.path as YamlPath;
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    const known = issue.values.map(String);
    return finding(
      'unknown-word',
      { key, value: found, guess: nearestWord(found, known), known },
      locate(path),
    );
  }
  const expected = expectedKind(issue);
  const example = exampleOf(schema, path, expected, found);
  return finding('wrong-kind', { key, expected, example }, locate(path));
}

function expectedKind(issue: Issue): Kind {
  if (issue.code !== 'invalid_type') return 'text';
  if (issue.expected === 'array') return 'list';
  return issue.expected === 'object' || issue.expected === 'record' ? 'fields' : 'text';
}

/** Of the forms that a value may have, the one that it fails least: not by its kind, then by the fewest issues. */
function likeliestForm(forms: readonly (readonly Issue[])[]): readonly Issue[] {
  const wrongKind = (issues: readonly Issue[]): number =>
    Number(issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
  return forms.toSorted((a, b) => wrongKind(a) - wrongKind(b) || a.length - b.length)[0] ?? [];
}

function valueAt(value: YamlValue | undefined, path: YamlPath): YamlValue | undefined {
  let found: unknown = value;
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string | number, unknown>)[step];
  }
  return found as YamlValue | undefined;
}
