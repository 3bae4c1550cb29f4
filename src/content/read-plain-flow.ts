import type { YamlValue } from './yaml-text.ts';
import { DATE_KEYS } from './yaml-text.ts';

/** One line's value, and how far it has been read. */
interface Cursor {
  readonly text: string;
  at: number;
}

const bracketOrQuote = /^[[{"']/;
const plainStart = /^(?:[^\s\-?:,[\]{}#&*!|>'"%@`]|-[A-Za-z0-9])/;
const keyOrComment = /:(?:\s|$)|\s#/;
const key = /([A-Za-z0-9][\w-]{0,99}): +/y;
const doubleQuoted = /"([^"\\]*)"/y;
const singleQuoted = /'((?:[^']|'')*)'/y;
const plainInBrackets = /([^,[\]{}]+)/y;
const deepest = 20;

/**
 * Reads a value that stands on one line, without spaces around it: a plain or quoted text, or lists and fields in brackets.
 * A date in brackets stays as typed. Undefined for whatever is not of the plainest form (see `readPlainYaml`).
 */
export function readPlainFlow(text: string, isDate: boolean): YamlValue | undefined {
  if (!bracketOrQuote.test(text)) return isPlain(text) ? text : undefined;
  const from = { text, at: 0 };
  const value = readValue(from, isDate, 0);
  return from.at === text.length ? value : undefined;
}

function isPlain(text: string): boolean {
  return plainStart.test(text) && !keyOrComment.test(text);
}

function readValue(from: Cursor, isDate: boolean, depth: number): YamlValue | undefined {
  const start = from.at;
  const sign = from.text.charAt(start);
  if (sign === '"' || sign === "'") return readQuoted(from);
  if (sign !== '[' && sign !== '{') return readPlain(from);
  if (depth > deepest) return undefined;
  from.at += 1;
  const value = sign === '[' ? readItems(from, depth) : readFields(from, depth);
  return isDate && value !== undefined ? from.text.slice(start, from.at) : value;
}

function readItems(from: Cursor, depth: number): YamlValue | undefined {
  const items: YamlValue[] = [];
  const isWhole = readUntil(']', from, () => {
    const value = readValue(from, false, depth + 1);
    if (value === undefined || Array.isArray(value)) return false;
    items.push(value);
    return true;
  });
  return isWhole ? items : undefined;
}

function readFields(from: Cursor, depth: number): YamlValue | undefined {
  const fields = Object.create(null) as Record<string, YamlValue>;
  const isWhole = readUntil('}', from, () => {
    const name = take(key, from);
    if (name === undefined || name in fields) return false;
    const value = readValue(from, DATE_KEYS.has(name), depth + 1);
    if (value === undefined) return false;
    fields[name] = value;
    return true;
  });
  return isWhole ? fields : undefined;
}

/** Has what stands between commas read, one after another, up to the bracket; false when one of them cannot be. */
function readUntil(bracket: string, from: Cursor, readOne: () => boolean): boolean {
  skipSpaces(from);
  if (from.text.charAt(from.at) === bracket) {
    from.at += 1;
    return true;
  }
  for (;;) {
    skipSpaces(from);
    if (!readOne()) return false;
    skipSpaces(from);
    const sign = from.text.charAt(from.at);
    from.at += 1;
    if (sign === bracket) return true;
    if (sign !== ',') return false;
  }
}

function readQuoted(from: Cursor): string | undefined {
  return from.text.charAt(from.at) === '"'
    ? take(doubleQuoted, from)
    : take(singleQuoted, from)?.replaceAll("''", "'");
}

function readPlain(from: Cursor): string | undefined {
  let text = take(plainInBrackets, from) ?? '';
  while (text.endsWith(' ')) text = text.slice(0, -1);
  return isPlain(text) ? text : undefined;
}

function take(pattern: RegExp, from: Cursor): string | undefined {
  pattern.lastIndex = from.at;
  const found = pattern.exec(from.text);
  if (found === null) return undefined;
  from.at = pattern.lastIndex;
  return found[1];
}

function skipSpaces(from: Cursor): void {
  while (from.text.charAt(from.at) === ' ') from.at += 1;
}
