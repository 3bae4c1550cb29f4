import type { Problem } from '../content/problem.ts';
import type { CheckCounts, CheckWords } from '../messages/problems/check-words.ts';
import { formatProblem } from './format-problem.ts';

export interface CheckReport {
  readonly problems: readonly Problem[];
  readonly counts: CheckCounts;
  readonly words: CheckWords;
}

/** The forms in which the check can report, each ending in a line break. */
const formats = { text: formatText, json: formatJson, github: formatGithub } as const;
export type CheckFormat = keyof typeof formats;

export function isCheckFormat(name: string): name is CheckFormat {
  return Object.hasOwn(formats, name);
}

/** A report for people (`text`), for programs (`json`), or as annotations on the lines of a pull request (`github`). */
export function formatReport(report: CheckReport, format: CheckFormat): string {
  return formats[format](report);
}

function formatText({ problems, counts, words }: CheckReport): string {
  const told = (severity: string): string[] =>
    problems
      .filter((problem) => problem.severity === severity)
      .map((problem) => `${formatProblem(problem)}\n\n`);
  const warnings = told('warning');
  const heading = warnings.length > 0 ? `${words.warnings}\n\n` : '';
  return [...told('error'), heading, ...warnings, `${words.summary(counts)}\n`].join('');
}

function formatJson({ problems, counts }: CheckReport): string {
  return `${JSON.stringify({ ...counts, problems }, null, 2)}\n`;
}

/** https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
function formatGithub({ problems, counts, words }: CheckReport): string {
  const lines = problems.map(({ severity, file, line, column, length, message }) => {
    const end = length === undefined ? '' : `,endColumn=${column + length}`;
    return `::${severity} file=${escapeProperty(file)},line=${line},col=${column}${end}::${escapeData(message)}\n`;
  });
  return `${lines.join('')}${words.summary(counts)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
