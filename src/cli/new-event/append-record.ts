import type { WrittenField } from '../../content/format-yaml.ts';
import { formatYaml } from '../../content/format-yaml.ts';
import { parseYaml } from '../../content/parse-yaml.ts';

/**
 * The text of a .yaml file with one more entry at its end and not a byte of the rest changed. Undefined when that
 * would not read as the old entries and the new one: a file with mistakes, in braces, or with that id already.
 */
export function appendRecord(text: string, id: string, fields: WrittenField): string | undefined {
  const before = parseYaml(text);
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = text === '' || /[\r\n]$/.test(text) ? '' : end;
  const whole = `${text}${gap}${formatYaml({ [id]: fields }).replaceAll('\n', end)}`;
  const wanted = { ...(before.value as object | undefined), [id]: fields };
  const isKept =
    before.findings.length === 0 && JSON.stringify(parseYaml(whole).value) === JSON.stringify(wanted);
  return isKept ? whole : undefined;
}
