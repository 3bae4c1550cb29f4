import type { Problem } from '../content/problem.ts';

/**
 * A problem on the terminal: file:line:column and its sentence, then the line with carets below the place.
 * `timeline/events/guerre.mdx:4:7  « 1900-1910 » n’est pas une date. Vouliez-vous dire 1900/1910 ?`
 */
export function formatProblem({ file, line, column, length = 1, message, excerpt }: Problem): string {
  const head = `${file}:${line}:${column}  ${message}`;
  if (excerpt.trim() === '') return head;
  // A tab stays a tab, so that the caret stands below its character.
  const indent = excerpt.slice(0, column - 1).replaceAll(/[^\t]/gu, ' ');
  const carets = '^'.repeat(Math.max(1, Math.min(length, excerpt.length - column + 1)));
  const margin = `${line} | `;
  return `${head}\n  ${margin}${excerpt}\n  ${' '.repeat(margin.length)}${indent}${carets}`;
}
