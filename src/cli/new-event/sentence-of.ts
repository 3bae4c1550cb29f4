import { checkFields } from '../../content/check-fields.ts';
import { describeProblem } from '../../content/describe-problem.ts';
import { eventSchema } from '../../content/event-schema.ts';
import { findHiddenCharacters } from '../../content/find-hidden-characters.ts';
import type { WrittenField } from '../../content/format-yaml.ts';
import { formatYaml } from '../../content/format-yaml.ts';
import type { Finding } from '../../content/problem.ts';
import { placesSchema, sourcesSchema } from '../../content/record-schemas.ts';

/** The sentence of the check about a finding that belongs to no file yet. */
export function sentenceOf(found: Finding, language: string): string {
  return describeProblem({ ...found, file: '' }, { language, folder: '', text: undefined }).message;
}

/** What the check would say of a field of an event; undefined when it may stand. */
export function faultOfField(
  key: 'title' | 'summary' | 'status',
  value: string,
  language: string,
): string | undefined {
  const fields = { title: '-', date: '../..', [key]: value };
  return firstFault(value, checkFields(formatYaml(fields), eventSchema).findings, language);
}

/** What the check would say of a field of a source. */
export function faultOfSource(
  key: 'publisher' | 'title' | 'URL',
  value: string,
  language: string,
): string | undefined {
  const fields: WrittenField = { [key]: value };
  return firstFault(value, checkFields(formatYaml({ source: fields }), sourcesSchema).findings, language);
}

/** What the check would say of the name of a place, in the timeline's language. */
export function faultOfPlaceName(value: string, language: string): string | undefined {
  const fields: WrittenField = { names: { [language]: value } };
  return firstFault(value, checkFields(formatYaml({ place: fields }), placesSchema).findings, language);
}

// Hidden characters are looked for in whole files, and these fields are none yet.
function firstFault(value: string, findings: readonly Finding[], language: string): string | undefined {
  const [found] = [...findHiddenCharacters(value), ...findings];
  return found && sentenceOf(found, language);
}
