import type { Finding } from './problem.ts';
import { finding } from './problem.ts';

/** The two parts of an event file, each with the rest blanked out, so that offsets and lines are the file's. */
export interface EventText {
  readonly frontmatter: string;
  readonly body: string;
}

const fence = /^---[ \t]*(?:\r\n|\n|\r)/;
const closingFence = /^---[ \t]*(?:\r\n|\n|\r|$)/m;

/** Takes an event file apart at its `---` lines. */
export function splitFrontmatter(text: string): EventText | Finding {
  const opening = fence.exec(text)?.[0];
  if (opening === undefined) return finding('no-frontmatter', {}, { line: 1, column: 1 });
  const rest = text.slice(opening.length);
  const closing = closingFence.exec(rest);
  if (closing === null) return finding('unclosed-frontmatter', {}, { line: 1, column: 1, length: 3 });
  const bodyStart = opening.length + closing.index + closing[0].length;
  return {
    frontmatter: blank(opening) + rest.slice(0, closing.index),
    body: blank(text.slice(0, bodyStart)) + text.slice(bodyStart),
  };
}

function blank(text: string): string {
  return text.replaceAll(/[^\r\n]+/g, (run) => ' '.repeat(run.length));
}
