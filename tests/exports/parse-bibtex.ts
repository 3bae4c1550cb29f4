/** An entry as BibTeX would read it. */
export interface BibtexRead {
  readonly type: string;
  readonly key: string;
  /** Values without their outer braces. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Reads entries whose values all stand in braces, counting braces as BibTeX does. Throws where BibTeX would complain. */
export function parseBibtex(text: string): readonly BibtexRead[] {
  let at = 0;
  const fail = (what: string): never => {
    throw new Error(`${what} at ${at}: ${text.slice(at, at + 40)}`);
  };
  const take = (pattern: RegExp, what: string): string => {
    const sticky = new RegExp(pattern.source, 'uy');
    sticky.lastIndex = at;
    const found = sticky.exec(text) ?? fail(what);
    at = sticky.lastIndex;
    return found[1] ?? found[0];
  };
  const value = (): string => {
    take(/\{/, 'an opening brace');
    const start = at;
    for (let depth = 1; depth > 0; at += 1) {
      if (at >= text.length) fail('a closing brace');
      if (text[at] === '{') depth += 1;
      if (text[at] === '}') depth -= 1;
    }
    return text.slice(start, at - 1);
  };
  const entries: BibtexRead[] = [];
  while (text.slice(at).trim() !== '') {
    const type = take(/\s*@([a-z]+)\{/, 'an entry');
    const key = take(/([^\s,{}"#%'()=~\\]+),\s*/, 'a key');
    const fields: Record<string, string> = {};
    while (text[at] !== '}') {
      const name = take(/([a-z]+) = /, 'a field');
      fields[name] = value();
      take(/,\s*/, 'a comma');
    }
    at += 1;
    entries.push({ type, key, fields });
  }
  return entries;
}

const signs: Readonly<Record<string, string>> = {
  [String.raw`\textbackslash{}`]: '\\',
  [String.raw`\textbraceleft{}`]: '{',
  [String.raw`\textbraceright{}`]: '}',
  [String.raw`\textasciitilde{}`]: '~',
  [String.raw`\textasciicircum{}`]: '^',
};

/** What TeX would print for a value: signs written by name or behind a backslash, without grouping braces. */
export function printedByTex(value: string): string {
  const sign = /\\text[a-z]+\{\}|\\[$&#_%]|[{}\\$&#_%~^]/g;
  return value.replaceAll(sign, (found) => {
    if (Object.hasOwn(signs, found)) return signs[found]!;
    if (found === '{' || found === '}') return '';
    if (found.length === 2) return found[1]!;
    throw new Error(`TeX would not print ${found} of ${value}`);
  });
}

/** The names of a field `author`, each as BibTeX takes it apart: at “and” and at a comma, outside of braces. */
export function namesOf(author: string): readonly (readonly string[])[] {
  return splitOutsideBraces(author, ' and ').map((name) => splitOutsideBraces(name, ', ').map(printedByTex));
}

function splitOutsideBraces(text: string, separator: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0 && text.startsWith(separator, at)) {
      pieces.push(text.slice(start, at));
      start = at + separator.length;
    }
  }
  return [...pieces, text.slice(start)];
}
