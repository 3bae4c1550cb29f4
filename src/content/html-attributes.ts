import { escapeText } from '../model/escape-text.ts';

/** Attributes of a tag, each with a leading space; those without a value are left out. */
export function htmlAttributes(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeText(value)}"`))
    .join('');
}
