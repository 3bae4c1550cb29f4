import type { z } from 'astro/zod';
import type { DateError } from '../dates/date-error.ts';
import { nearestId } from './nearest-id.ts';
import type { YamlPath } from './yaml-text.ts';
import type { Finding, Position } from './problem.ts';
import { finding } from './problem.ts';
import { address } from './schema-parts.ts';

type Issue = z.core.$ZodIssue;

interface Broken {
  readonly issue: Issue;
  /** The text that breaks the rule; '' for a list. */
  readonly value: string;
  readonly key: string;
  readonly at: Position;
}

/** The rules of our own schemas, by the message that they give to their issues. */
const rules: Readonly<Record<string, (broken: Broken) => Finding>> = {
  blank: ({ key, at }) => finding('blank', { key }, at),
  'too-long': ({ issue, key, value, at }) =>
    finding('too-long', { key, length: value.length, limit: limitOf(issue) }, at),
  'too-many': ({ issue, key, at }) => finding('too-many', { key, limit: limitOf(issue) }, at),
  'bad-id': ({ value, at }) => finding('bad-id', { value, guess: nearestId(value) }, at),
  'not-a-date': ({ issue, at }) => finding('not-a-date', { error: params(issue)['error'] as DateError }, at),
  'not-a-count': ({ key, value, at }) => finding('not-a-count', { key, value }, at),
  'not-an-integer': ({ key, value, at }) => finding('not-an-integer', { key, value }, at),
  'not-coordinates': ({ issue, at }) =>
    finding('not-coordinates', { value: String(params(issue)['value']) }, at),
  'not-an-address': ({ key, value, at }) => {
    const guess = `https://${value}`;
    const likely = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(value) && address.safeParse(guess).success;
    return finding('not-an-address', { key, value, guess: likely ? guess : undefined }, at);
  },
  'not-a-language': ({ value, at }) => finding('not-a-language', { value }, at),
  'not-a-zone': ({ value, at }) => finding('not-a-zone', { value }, at),
  'not-a-country': ({ value, at }) => finding('not-a-country', { value }, at),
  'no-figure': ({ at }) => finding('no-figure', {}, at),
  'figure-not-given': ({ issue, at }) =>
    finding('figure-not-given', { status: String(params(issue)['status']) }, at),
  'figures-out-of-order': ({ at }) => finding('figures-out-of-order', {}, at),
};

/** The problem behind an issue that one of our rules raised. */
export function ruleFinding(issue: Issue, value: string, path: YamlPath, at: Position): readonly Finding[] {
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  const rule = Object.hasOwn(rules, issue.message) ? rules[issue.message] : undefined;
  return [
    rule?.({ issue, value, key, at }) ??
      finding('wrong-kind', { key, expected: 'text', example: `${key}: …` }, at),
  ];
}

function params(issue: Issue): Readonly<Record<string, unknown>> {
  return issue.code === 'custom' ? (issue.params ?? {}) : {};
}

function limitOf(issue: Issue): number {
  return issue.code === 'too_big' ? Number(issue.maximum) : 0;
}
