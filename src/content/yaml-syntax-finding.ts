import type { YAMLError } from 'yaml';
import { positionAt } from './position-at.ts';
import type { Finding, Position } from './problem.ts';
import { finding } from './problem.ts';

interface Complaint {
  readonly text: string;
  /** Where the parser gave up. */
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

/** What the YAML parser complains of, and what the author did. The first rule that fits and finds something. */
const rules: readonly {
  readonly code: YAMLError['code'];
  readonly message?: RegExp;
  readonly find: (complaint: Complaint) => Finding | undefined;
}[] = [
  { code: 'MULTILINE_IMPLICIT_KEY', find: missingSpace },
  { code: 'BLOCK_AS_IMPLICIT_KEY', find: colonInValue },
  { code: 'BLOCK_AS_IMPLICIT_KEY', find: indentedLine },
  { code: 'MULTILINE_IMPLICIT_KEY', find: indentedLine },
  {
    code: 'MISSING_CHAR',
    message: /quote/,
    find: ({ text, from, message }) =>
      finding('yaml-quote', {}, lastBefore(text, from, message.includes('"') ? '"' : "'")),
  },
  { code: 'BAD_INDENT', message: /^Flow/, find: openBracket },
  { code: 'MISSING_CHAR', message: /[\]}]/, find: openBracket },
  {
    code: 'UNEXPECTED_TOKEN',
    message: /node end/,
    find: ({ text, from, to }) => finding('yaml-after-quote', {}, positionAt(text, from, to)),
  },
  {
    code: 'TAB_AS_INDENT',
    find: ({ text, from }) => finding('yaml-tab', {}, positionAt(text, from, from + 1)),
  },
  {
    code: 'BAD_SCALAR_START',
    find: ({ text, from }) =>
      finding('yaml-start', { character: text.charAt(from) }, positionAt(text, from, from + 1)),
  },
];

/** A YAML syntax error in terms of what was typed. */
export function yamlSyntaxFinding(text: string, { code, message, pos: [from, to] }: YAMLError): Finding {
  const complaint = { text, from: Math.min(from, text.length), to, message };
  for (const rule of rules) {
    if (rule.code !== code || rule.message?.test(message) === false) continue;
    const found = rule.find(complaint);
    if (found !== undefined) return found;
  }
  return finding('yaml-unreadable', {}, positionAt(text, complaint.from, to));
}

function missingSpace({ text, from }: Complaint): Finding | undefined {
  const [typed, key] = /^([\w-]+):(?=\S)/.exec(text.slice(from)) ?? [];
  if (typed === undefined || key === undefined) return undefined;
  return finding('yaml-no-space', { key }, positionAt(text, from, from + typed.length));
}

function colonInValue({ text, from }: Complaint): Finding | undefined {
  const value = text
    .slice(from)
    .split(/[\r\n]/, 1)[0]!
    .trimEnd();
  const colon = value.search(/:(?:\s|$)/);
  if (colon === -1) return undefined;
  const quoted = value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
  return finding('yaml-colon', { quoted }, positionAt(text, from + colon, from + colon + 1));
}

function indentedLine({ text, from }: Complaint): Finding {
  const [before = ''] = /^[^\r\n]*(?:\r\n|\n|\r)[ \t]*/.exec(text.slice(from)) ?? [];
  return finding('yaml-indent', {}, positionAt(text, from + before.length, from + before.length + 1));
}

function openBracket({ text, from, message }: Complaint): Finding {
  const isMap = message.startsWith('Flow map') || message.includes('}');
  return finding('yaml-bracket', { closing: isMap ? '}' : ']' }, lastBefore(text, from, isMap ? '{' : '['));
}

/** The last of a sign before an offset: the one that was left open. */
function lastBefore(text: string, offset: number, sign: string): Position {
  const at = text.lastIndexOf(sign, offset);
  return at === -1 ? positionAt(text, offset) : positionAt(text, at, at + 1);
}
