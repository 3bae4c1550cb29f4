import type { YAMLError } from 'yaml';
import { positionAt } from './position-at.ts';
import type { Finding, Position } from './problem.ts';
import { finding } from './problem.ts';

/** What the YAML parser complains of, and what the author did. The first rule that fits. */
const rules: readonly {
  readonly code: string;
  readonly message?: RegExp;
  readonly found: (around: string, at: Position) => Finding | undefined;
}[] = [
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    found: (around, at) => {
      const key = /^([\w-]+):\S/.exec(around)?.[1];
      return key === undefined ? undefined : finding('yaml-no-space', { key }, at);
    },
  },
  { code: 'MULTILINE_IMPLICIT_KEY', found: (_, at) => finding('yaml-colon', {}, at) },
  { code: 'BLOCK_AS_IMPLICIT_KEY', found: (_, at) => finding('yaml-colon', {}, at) },
  { code: 'MISSING_CHAR', message: /quote/, found: (_, at) => finding('yaml-quote', {}, at) },
  {
    code: 'BAD_INDENT',
    message: /^Flow/,
    found: (_, at) => finding('yaml-bracket', { closing: ']' }, at),
  },
  { code: 'MISSING_CHAR', message: /[\]}]/, found: (_, at) => finding('yaml-bracket', { closing: ']' }, at) },
  {
    code: 'UNEXPECTED_TOKEN',
    message: /node end/,
    found: (_, at) => finding('yaml-after-quote', {}, at),
  },
  { code: 'TAB_AS_INDENT', found: (_, at) => finding('yaml-tab', {}, at) },
  {
    code: 'BAD_SCALAR_START',
    found: (around, at) => finding('yaml-start', { character: around.slice(0, 1) }, at),
  },
];

/** A YAML syntax error in terms of what was typed. */
export function yamlSyntaxFinding(text: string, { code, message, pos: [from, to] }: YAMLError): Finding {
  const bracket = message.startsWith('Flow map') ? '}' : ']';
  const at = positionAt(text, Math.min(from, text.length), to);
  for (const rule of rules) {
    if (rule.code !== code || rule.message?.test(message) === false) continue;
    const found = rule.found(text.slice(from), at);
    if (found?.code === 'yaml-bracket') return finding('yaml-bracket', { closing: bracket }, at);
    if (found !== undefined) return found;
  }
  return finding('yaml-unreadable', {}, at);
}
