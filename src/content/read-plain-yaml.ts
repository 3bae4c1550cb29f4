import { readPlainFlow } from './read-plain-flow.ts';
import type { YamlValue } from './yaml-text.ts';
import { DATE_KEYS } from './yaml-text.ts';

/** A line that is not blank, without the spaces around it. */
interface Line {
  readonly indent: number;
  readonly content: string;
  /** No blank line stands before it, and no space behind it or alone on the next line. */
  isTight: boolean;
}

/** The lines, and which one is next. */
interface Lines {
  readonly lines: Line[];
  next: number;
}

const unsure = /[\0-\t\v\f\x0e-\x1f\ufeff]|\r(?!\n)/;
const field = /^([A-Za-z0-9][\w-]{0,99}):(?: +(.*))?$/s;
const deepest = 20;

/**
 * Reads YAML of the plainest form, ten times as fast as any YAML can be read: fields and lists, in blocks or in brackets on
 * one line, of plain and quoted texts on one line, or folded (`>-`). Undefined for whatever else there is in it, good or not:
 * comments, escapes, other texts of several lines, fields left empty or given twice, lists within lists. What it reads,
 * `parseAnyYaml` reads the same.
 */
export function readPlainYaml(text: string): YamlValue | undefined {
  if (unsure.test(text)) return undefined;
  const from: Lines = { lines: linesOf(text), next: 0 };
  const value = from.lines.length === 0 ? undefined : readBlock(from, 0);
  return from.next === from.lines.length ? value : undefined;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let isAfterBlank = false;
  for (const line of text.split(/\r?\n/)) {
    let [indent, end] = [0, line.length];
    while (line.charAt(end - 1) === ' ') end -= 1;
    while (indent < end && line.charAt(indent) === ' ') indent += 1;
    const isBlank = indent >= end;
    if (!isBlank)
      lines.push({ indent, content: line.slice(indent, end), isTight: !isAfterBlank && end === line.length });
    else if (line !== '' && lines.length > 0) lines.at(-1)!.isTight = false;
    isAfterBlank = isBlank;
  }
  return lines;
}

/** From the next line on, as long as the indentation is the same. */
function readBlock(from: Lines, depth: number): YamlValue | undefined {
  if (depth > deepest) return undefined;
  const { indent, content } = from.lines[from.next]!;
  return content.startsWith('- ') ? readItems(from, indent, depth) : readFields(from, indent, depth);
}

function readFields(from: Lines, indent: number, depth: number): YamlValue | undefined {
  const fields = Object.create(null) as Record<string, YamlValue>;
  for (let line = from.lines[from.next]; line?.indent === indent; line = from.lines[from.next]) {
    const [, key, rest] = field.exec(line.content) ?? [];
    if (key === undefined || key in fields) return undefined;
    from.next += 1;
    const value =
      rest === undefined
        ? readBelow(from, indent, depth)
        : rest === '>-'
          ? readFolded(from, indent)
          : readPlainFlow(rest, DATE_KEYS.has(key));
    if (value === undefined) return undefined;
    fields[key] = value;
  }
  return fields;
}

/** What stands below a field: further in, or a list as far out as the field. */
function readBelow(from: Lines, indent: number, depth: number): YamlValue | undefined {
  const below = from.lines[from.next];
  const isThere =
    below !== undefined &&
    (below.indent > indent || (below.indent === indent && below.content.startsWith('- ')));
  return isThere ? readBlock(from, depth + 1) : undefined;
}

/** A text of several lines, all as far in, that become one. */
function readFolded(from: Lines, indent: number): string | undefined {
  const { lines, next } = from;
  const textIndent = lines[next]?.indent ?? 0;
  if (textIndent <= indent) return undefined;
  while (lines[from.next]?.indent === textIndent) from.next += 1;
  const texts = lines.slice(next, from.next);
  return texts.every(({ isTight }) => isTight) ? texts.map(({ content }) => content).join(' ') : undefined;
}

function readItems(from: Lines, indent: number, depth: number): YamlValue | undefined {
  const items: YamlValue[] = [];
  for (let line = from.lines[from.next]; line?.indent === indent; line = from.lines[from.next]) {
    const [, marker, rest] = /^(- +)(.*)$/s.exec(line.content) ?? [];
    if (marker === undefined || rest === undefined) break;
    const isBlock = field.test(rest);
    if (isBlock)
      from.lines[from.next] = { indent: indent + marker.length, content: rest, isTight: line.isTight };
    else from.next += 1;
    const value = isBlock ? readBlock(from, depth + 1) : readPlainFlow(rest, false);
    if (value === undefined || Array.isArray(value)) return undefined;
    items.push(value);
  }
  return items;
}
