import type { Problem } from '../../src/content/problem.ts';

/** What is wrong with how a problem is told, given the whole text of its file; undefined when all is well. */
export function faultOfProblem(problem: Problem, text: string): string | undefined {
  const { file, line, column, length = 0, message } = problem;
  const typed = text.split(/\r\n|\n|\r/)[line - 1];
  if (file === '' || message.trim() === '') return 'it has no file or no message';
  if (/undefined|\[object|NaN/.test(message) && !/undefined|\[object|NaN/.test(text))
    return `it says: ${message}`;
  if (typed === undefined) return `line ${line} is not in the file`;
  if (column < 1 || column > typed.length + 1) return `column ${column} is not in line ${line}`;
  return column - 1 + length > typed.length
    ? `${length} characters from ${column} leave line ${line}`
    : undefined;
}
