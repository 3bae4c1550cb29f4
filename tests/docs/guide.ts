import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const project = join(import.meta.dirname, '../..');

/** A code block of a guide, and the language behind its fence. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
}

/** A guide's own text, its line ends normalised. */
export function readGuide(file: string): string {
  return readFileSync(join(project, file), 'utf8').replaceAll('\r\n', '\n');
}

export function codeBlocks(text: string): readonly CodeBlock[] {
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', code = '']) => ({
    language,
    code,
  }));
}

/** The anchors of a guide's headings, as GitHub makes them. */
export function anchorsOf(text: string): readonly string[] {
  return [...text.replaceAll(/^```[^]*?^```$/gm, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** A guide with a change made to its prose, and none to its code, its addresses and the bars of its tables. */
export function onProse(text: string, change: (prose: string) => string): string {
  return text
    .split(/(^```[^]*?^```$|`[^`\n]*`|\]\([^)\s]*\)|\|)/m)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
