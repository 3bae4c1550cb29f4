import type { Finding, Position } from './problem.ts';

/** Plain data as typed: text, lists, and maps without a prototype. A field left empty is absent. */
export type YamlValue = string | readonly YamlValue[] | { readonly [key: string]: YamlValue };

export type YamlPath = readonly (string | number)[];

export interface YamlText {
  /** Undefined when the text cannot be read. */
  readonly value: YamlValue | undefined;
  readonly findings: readonly Finding[];
  /** Where the value at a path stands, or (`key`) its key; the nearest thing around it when it is absent. */
  readonly locate: (path: YamlPath, what?: 'key' | 'value') => Position;
  /** The field is there, with nothing after its colon. */
  readonly isEmpty: (path: YamlPath) => boolean;
  /** The outermost fields of that kind. */
  readonly emptyKeys: readonly string[];
}

/** EDTF sets look like YAML lists: in these fields `[..2024-08-01]` is a date, quotes or not. */
export const DATE_KEYS: ReadonlySet<string> = new Set(['date', 'anchor', 'on', 'asOf', 'issued', 'accessed']);
