import { hash } from 'node:crypto';
import { serialize } from 'node:v8';

/** A digest of plain values, maps and sets in the order of their entries: SHA-256, 43 letters in base64url. Throws for functions. */
export function digestOf(value: unknown): string {
  return hash('sha256', serialize(value), 'base64url');
}
