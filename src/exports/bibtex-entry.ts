/** The fields of an entry, in the order in which they are written; one without a value is left out. */
export type BibtexFields = Readonly<Record<string, string | undefined>>;

/** An entry as text, ending in a line break. The values are written as they are: see `bibtexText`, `bibtexAddress`. */
export function bibtexEntry(type: string, key: string, fields: BibtexFields): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@${type}{${key},\n${lines.join('')}}\n`;
}

// Braces are counted even behind a backslash: they are written by name.
const written: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
  '%': String.raw`\%`,
};

/** A blank that is no single space: only a text with one has to be looked through. */
const unusualBlank = /[^\S ]|\p{Cc}| {2}/u;

/** Any text as TeX that prints it: signs of TeX escaped, everything else as UTF-8, on one line. */
export function bibtexText(text: string): string {
  const line = unusualBlank.test(text)
    ? text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, (blank) =>
        /^[\u00a0\u202f\u2009]+$/u.test(blank) ? blank : ' ',
      )
    : text;
  return line.trim().replaceAll(/[\\{}~^$&#_%]/g, (sign) => written[sign]!);
}

/** An address as biblatex wants it: verbatim, with what would end the field percent-encoded. */
export function bibtexAddress(address: string): string {
  return address.replaceAll(
    /[\\{}\p{Cc}\s]/gu,
    (sign) => `%${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
