import { join } from 'node:path';
import { formatProblem } from '../../src/cli/format-problem.ts';
import { languageOf, problemsOf } from '../../src/content/check-timeline.ts';
import type { Problem } from '../../src/content/problem.ts';
import type { TimelineReading } from '../../src/content/read-timeline.ts';
import { readTimeline } from '../../src/content/read-timeline.ts';

const [linesBefore, linesAfter, widest] = [1, 2, 100];

/** A mistake as the page shows it: for each problem what was written, and what the check says of it in each language. */
export function toldMistake(name: string): string {
  const reading = readTimeline(join(import.meta.dirname, name, 'timeline'));
  const languages = [...new Set([languageOf(reading), 'fr', 'en'])];
  const versions = languages.map((language) => problemsOf(reading, 'timeline', language));
  return versions[0]!
    .map((problem, index) => {
      const messages = versions.map((version) => `> ${escapeMarkdown(version[index]!.message)}`);
      const written = whatWasWritten(problem, reading);
      return `${placeOf(problem)}\n\n${written}${messages.join('\n>\n')}\n`;
    })
    .join('\n');
}

function placeOf({ file, line, column }: Problem): string {
  return `\`${file}:${line}:${column}\``;
}

/** The line of the problem with carets below it, among its neighbours. */
function whatWasWritten(problem: Problem, { texts }: TimelineReading): string {
  const shown = formatProblem(problem).split('\n').slice(1);
  if (shown.length === 0) return '';
  const lines = texts.get(problem.file.replace(/^timeline\//, ''))?.split(/\r\n|\n|\r/) ?? [];
  const neighbours = (from: number, to: number): string[] =>
    lines.slice(Math.max(from, 1) - 1, to).map((text, index) => {
      const cut = text.length > widest ? `${text.slice(0, widest)}…` : text;
      return `  ${Math.max(from, 1) + index} | ${visible(cut)}`.trimEnd();
    });
  const block = [
    ...neighbours(problem.line - linesBefore, problem.line - 1),
    ...shown,
    ...neighbours(problem.line + 1, problem.line + linesAfter),
  ];
  const text = block.join('\n').replace(/(?:\n {2}\d+ \|)+$/, '');
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}text\n${text}\n${fence}\n\n`;
}

/** A page about hidden characters holds none. */
function visible(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t]|[\p{Cf}\u2028\u2029]/gu, '\ufffd');
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~&$]/g, '\\$&');
}
