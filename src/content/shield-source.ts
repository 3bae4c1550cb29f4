/*
 * Sätteri hands braces and import lines to a JavaScript parser, which overflows its stack on hostile ones and takes the
 * process down. So it never sees any: characters that no text may hold stand for them, one for one, so that
 * positions stay true; what they stand for is put back, or refused, in the tree.
 */
const brace = '\ufdd0';
const backslash = '\ufdd1';
const escapedBrace = '\ufdd2';
const firstLetters: Readonly<Record<string, string>> = { import: '\ufdd3', export: '\ufdd4' };

/** The text without `{`, and without `import` and `export` at the start of lines; as long as before. */
export function shieldSource(text: string): string {
  return text.replaceAll(/\\\\|\\\{|\{|^(import|export)(?![\p{L}\p{N}_])/gmu, (found, word?: string) => {
    if (word !== undefined) return firstLetters[word]! + word.slice(1);
    if (found === '\\{') return backslash + escapedBrace;
    return found === '{' ? brace : found;
  });
}

/** Puts back what was typed: in code, attributes and addresses, where nothing is an escape or an expression. */
export function restoreVerbatim(text: string): string {
  if (!shield.test(text)) return text;
  return text
    .replaceAll(backslash, '\\')
    .replaceAll(escapedBrace, '{')
    .replaceAll(brace, '{')
    .replaceAll(...imports)
    .replaceAll(...exports);
}

/** Puts back what was meant: in prose, where `\{` is a brace. */
export function restoreProse(text: string): string {
  return restoreVerbatim(text.replaceAll(backslash, ''));
}

const shield = /[\ufdd0-\ufdd4]/;
const imports = ['\ufdd3', 'i'] as const;
const exports = ['\ufdd4', 'e'] as const;

/** Where in shielded prose an expression would begin; undefined without one. */
export function findBrace(prose: string, from: number, to: number): number | undefined {
  const found = prose.slice(from, to).indexOf(brace);
  return found === -1 ? undefined : from + found;
}

const firstLetter = /[\ufdd3\ufdd4]/g;
const program =
  /.(mport|xport)[ \t]*(?:["'(*\ufdd0]|(?:const|let|var|function|class|default|async|type)\b|[\w$]+(?:[ \t]*,[^\n]*)?[ \t]+from\b)/y;

/** A line of prose that is an import or an export of MDX, and not a sentence that begins with that word. */
export function findProgramLine(
  prose: string,
  from: number,
  to: number,
): { word: 'import' | 'export'; offset: number } | undefined {
  // Looked for only within these bounds: a story has thousands of pieces of prose.
  for (const { index } of prose.slice(from, to).matchAll(firstLetter)) {
    program.lastIndex = from + index;
    const word = program.exec(prose)?.[1];
    if (word !== undefined) return { word: word === 'mport' ? 'import' : 'export', offset: from + index };
  }
  return undefined;
}
