import { z } from 'astro/zod';
import type { YamlPath } from './yaml-text.ts';

/** The fields that a schema knows at a path; of a union, those of all its forms. */
export function keysAt(schema: unknown, path: YamlPath): readonly string[] {
  if (schema instanceof z.ZodOptional) return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Readonly<Record<string, unknown>>;
    if (step === undefined) return Object.keys(shape);
    return Object.hasOwn(shape, step) ? keysAt(shape[step], rest) : [];
  }
  if (step === undefined) return [];
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return keysAt(schema.valueType, rest);
  return [];
}
