import type { Dirent } from 'node:fs';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nearestId } from './nearest-id.ts';
import type { FiledFinding } from './problem.ts';
import { finding } from './problem.ts';
import { idPattern } from './schema-parts.ts';

const start = { line: 1, column: 1 };
const longestName = 100;

/**
 * The event files of a timeline's folder, sorted, as paths with `/`: `events/2024/combats.mdx`. Sub-folders are only
 * filing. Names that begin with a dot and files of other kinds are not events.
 */
export function listEventFiles(folder: string): {
  readonly files: readonly string[];
  readonly findings: readonly FiledFinding[];
} {
  const files: string[] = [];
  const findings: FiledFinding[] = [];
  const visit = (inside: string): void => {
    for (const entry of entriesOf(join(folder, inside))) {
      const file = `${inside}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isSymbolicLink()) findings.push({ ...finding('symbolic-link', {}, start), file });
      else if (entry.isDirectory()) visit(file);
      else if (entry.isFile() && entry.name.endsWith('.mdx')) files.push(file);
      const found = entry.isFile() ? nameFinding(entry.name) : undefined;
      if (found !== undefined) findings.push({ ...found, file });
    }
  };
  if (isSymbolicLink(join(folder, 'events'))) {
    return { files, findings: [{ ...finding('symbolic-link', {}, start), file: 'events' }] };
  }
  visit('events');
  return { files, findings };
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

function isSymbolicLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** The id of an event is the name of its file. */
export function idOfFile(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.mdx$/, '');
}

function nameFinding(name: string): ReturnType<typeof finding> | undefined {
  const [, stem = '', extension = ''] = /^(.*)\.(mdx|md|markdown|txt)$/is.exec(name) ?? [];
  if (extension === '') return undefined;
  const id = nearestId(stem)?.slice(0, longestName);
  const guess = id === undefined ? undefined : `${id}.mdx`;
  if (extension !== 'mdx') return finding('not-mdx', { name, guess: guess ?? `${stem}.mdx` }, start);
  return idPattern.test(stem) && stem.length <= longestName
    ? undefined
    : finding('bad-file-name', { name, guess }, start);
}
