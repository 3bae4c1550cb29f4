import { lstatSync, readFileSync } from 'node:fs';
import { findHiddenCharacters } from './find-hidden-characters.ts';
import type { Finding } from './problem.ts';
import { finding } from './problem.ts';

const limitKib = 256;
const start = { line: 1, column: 1 };

export interface TextFile {
  /** Without a byte-order mark. Undefined when it cannot be used at all. */
  readonly text: string | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads a file that a stranger wrote: an ordinary file, not too large, strictly UTF-8, with nothing hidden in it.
 * Synchronous: thousands of small files are read much faster so.
 */
export function readTextFile(path: string): TextFile {
  const stats = lstatSync(path);
  if (stats.isSymbolicLink()) return unusable(finding('symbolic-link', {}, start));
  if (stats.size > limitKib * 1024) return unusable(finding('too-large', { limitKib }, start));
  const text = decode(readFileSync(path));
  if (text === undefined) return unusable(finding('not-utf8', {}, start));
  return { text, findings: findHiddenCharacters(text) };
}

const strictly = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return strictly.decode(bytes);
  } catch {
    return undefined;
  }
}

function unusable(problem: Finding): TextFile {
  return { text: undefined, findings: [problem] };
}
