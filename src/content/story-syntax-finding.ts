import { isHtmlElement } from './is-html-element.ts';
import { offsetAt, positionAt } from './position-at.ts';
import type { Finding, Position } from './problem.ts';
import { finding } from './problem.ts';

/** What the MDX parser complains of, by its own words, and what the author did. The first rule that fits. */
const rules: readonly {
  readonly says: RegExp;
  readonly typed?: RegExp;
  readonly found: (named: string, at: Position) => Finding;
}[] = [
  { says: /./, typed: /^<!--/, found: (_, at) => finding('html-comment', {}, at) },
  { says: /./, typed: /^<[!?]/, found: (_, at) => finding('stray-angle', {}, at) },
  {
    says: /^Expected a closing tag for `<([^`>\s]*)/,
    found: (name, at) =>
      isHtmlElement(name)
        ? finding('html-element', { name }, at)
        : finding('unclosed-component', { name }, at),
  },
  {
    says: /^Unexpected closing tag `<\/([^`>\s]*)/,
    found: (name, at) =>
      isHtmlElement(name)
        ? finding('html-element', { name }, at)
        : finding('unopened-component', { name }, at),
  },
  {
    says: /./,
    typed: /^<([A-Z][\w.]*)[\s/]/,
    found: (component, at) => finding('unreadable-attributes', { component }, at),
  },
  {
    says: /./,
    typed: /^<([a-z][\w-]*)[\s/>]/,
    found: (name, at) => finding('html-element', { name }, at),
  },
  { says: /./, typed: /^</, found: (_, at) => finding('stray-angle', {}, at) },
];

/** An error of the MDX parser in terms of what was typed. Its message begins with line and column. */
export function storySyntaxFinding(body: string, message: string): Finding {
  const [, line = '1', column = '1', says = ''] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  const offset = offsetAt(body, Number(line), Number(column));
  const typed = body.slice(offset);
  const tag = /^<[^<>]*>?/.exec(typed)?.[0] ?? '';
  const brace = tag.indexOf('{');
  if (brace !== -1) return finding('expression', {}, positionAt(body, offset + brace, offset + brace + 1));
  const at = positionAt(body, offset, offset + Math.max(tag.length, 1));
  for (const rule of rules) {
    const said = rule.says.exec(says);
    const wrote = rule.typed?.exec(typed) ?? null;
    if (said !== null && (rule.typed === undefined || wrote !== null)) {
      return rule.found(wrote?.[1] ?? said[1] ?? '', at);
    }
  }
  return finding('story-unreadable', {}, at);
}
