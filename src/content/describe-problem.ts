import { describeDateError } from '../dates/describe-date-error.ts';
import { problemMessages } from '../messages/problems/problem-messages-for.ts';
import type { FiledFinding, Problem, ProblemCode } from './problem.ts';

/** Findings that do not stop a build. */
const advice: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...(['no-summary', 'claim-without-source', 'status-of-a-single-source'] as const),
  ...(['no-archive', 'false-precision', 'looks-like-a-double', 'image-without-alt'] as const),
  ...(['dead-link', 'unsure-link', 'links-not-asked'] as const),
]);

export interface ProblemSetting {
  readonly language: string;
  /** The timeline's folder, as given by whoever asked. */
  readonly folder: string;
  /** The whole text of the file; undefined when it could not be read. */
  readonly text: string | undefined;
}

/** Puts a finding into words, with its file as seen from the working directory and the line that holds it. */
export function describeProblem(found: FiledFinding, { language, folder, text }: ProblemSetting): Problem {
  const root = folder.replaceAll('\\', '/').replace(/\/+$/, '');
  const { code, file, at } = found;
  // Another file is named as this one is.
  const facts =
    'other' in found.facts ? { ...found.facts, other: `${root}/${found.facts.other}` } : found.facts;
  return {
    code,
    severity: advice.has(code) ? 'warning' : 'error',
    file: visible(`${root}/${file}`),
    ...at,
    params: facts,
    message: visible(sentence({ ...found, facts } as FiledFinding, language)),
    excerpt: visible(text?.split(/\r\n|\n|\r/)[at.line - 1] ?? ''),
  };
}

function sentence(found: FiledFinding, language: string): string {
  if (found.code === 'not-a-date') return describeDateError(found.facts.error, language);
  const say = problemMessages(language)[found.code] as (facts: typeof found.facts) => string;
  return say(found.facts);
}

/** What a file holds may not steer the terminal on which it is shown. As long as before. */
function visible(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t]|[\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, '\ufffd');
}
