import type { Problem } from '../content/problem.ts';

const widest = 100;
const shownBefore = 60;

/**
 * A problem on the terminal: file:line:column and its sentence, then the line with carets below the place.
 * `timeline/events/guerre.mdx:4:7  « 1900-1910 » n’est pas une date. Vouliez-vous dire 1900/1910 ?`
 */
export function formatProblem({ file, line, column, length = 1, message, excerpt }: Problem): string {
  const head = `${file}:${line}:${column}  ${message}`;
  if (excerpt.trim() === '') return head;
  const { shown, offset } = shorten(excerpt, column - 1);
  // A tab stays a tab, so that the caret stands below its character.
  const indent = shown.slice(0, offset).replaceAll(/[^\t]/gu, ' ');
  const carets = '^'.repeat(Math.max(1, Math.min(length, shown.length - offset)));
  const margin = `${line} | `;
  return `${head}\n  ${margin}${shown}\n  ${' '.repeat(margin.length)}${indent}${carets}`;
}

/** The part of a long line around an offset, and where that offset is in it. */
function shorten(text: string, offset: number): { readonly shown: string; readonly offset: number } {
  if (text.length <= widest) return { shown: text, offset };
  const from = offset <= shownBefore ? 0 : offset - shownBefore;
  const to = from + widest;
  const start = from > 0 ? '…' : '';
  return {
    shown: `${start}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    offset: offset - from + start.length,
  };
}
