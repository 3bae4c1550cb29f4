import { z } from 'astro/zod';
import { findingsOfIssues } from './findings-of-issues.ts';
import type { YamlText } from './yaml-text.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Finding } from './problem.ts';
import { finding } from './problem.ts';

/** A piece of YAML, and what it says if all of it is good. */
export interface CheckedFields<Fields> extends YamlText {
  /** Undefined as soon as there is one mistake. */
  readonly fields: Fields | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads YAML and checks it against a schema, all its mistakes at once. An empty text has no fields. Without a schema
 * (a file that could not be read) nothing is checked and there are no fields.
 */
export function checkFields<Fields>(
  text: string,
  schema: z.ZodType<Fields> | undefined,
): CheckedFields<Fields> {
  const yaml = parseYaml(text);
  if (schema === undefined || yaml.findings.length > 0) return { ...yaml, fields: undefined };
  // A place without a single field is a place all the same.
  const bare = schema instanceof z.ZodRecord ? yaml.emptyKeys.map((key) => [key, {}] as const) : [];
  const value = yaml.value ?? {};
  if (typeof value === 'string' || Array.isArray(value)) {
    return { ...yaml, fields: undefined, findings: [finding('yaml-no-fields', {}, yaml.locate([]))] };
  }
  const whole = bare.length === 0 ? value : { ...value, ...Object.fromEntries(bare) };
  const result = schema.safeParse(whole);
  if (result.success) return { ...yaml, value: whole, fields: result.data };
  const findings = findingsOfIssues(result.error.issues, schema, { ...yaml, value: whole });
  return { ...yaml, value: whole, fields: undefined, findings };
}
