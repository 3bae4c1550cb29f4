import { problemsOf } from '../../content/check-timeline.ts';
import type { Problem } from '../../content/problem.ts';
import type { TimelineReading } from '../../content/read-timeline.ts';
import { readTimeline } from '../../content/read-timeline.ts';
import { formatProblem } from '../format-problem.ts';
import type { NewEventContext } from './new-event-context.ts';
import type { Draft } from './preview-timeline.ts';
import { previewTimeline } from './preview-timeline.ts';
import { pathInside } from './timeline-folder.ts';
import { writeDraft } from './write-draft.ts';

/** How a command ended, and what it says at the end. */
export interface Outcome {
  readonly exitCode: 0 | 1;
  readonly text: string;
}

/**
 * Checks the timeline as it would be with the draft; writes it when that brings no error; then checks what is on the
 * disk, and tells what the new file brought, and what to do next.
 */
export function finishDraft(draft: Draft, { reading, folder, words }: NewEventContext): Outcome {
  const before = problemsOf(reading, folder);
  const foreseen = newAmong(previewTimeline(reading, draft), folder, before);
  if (foreseen.some(isError)) {
    return { exitCode: 1, text: told([...foreseen.map(formatProblem), words.faults.nothingWritten]) };
  }
  const file = pathInside(folder, draft.file);
  if (!writeDraft(folder, reading, draft)) return { exitCode: 1, text: told([words.faults.exists(file)]) };
  const files = [file, ...[...draft.records.keys()].map((name) => pathInside(folder, name))];
  const found = newAmong(readTimeline(folder), folder, before);
  const check = folder === 'timeline' ? 'npm run check' : `npm run check -- ${quoted(folder)}`;
  return {
    exitCode: found.some(isError) ? 1 : 0,
    text: told([
      words.report.written(files),
      ...found.map(formatProblem),
      ...(before.some(isError) ? [words.report.otherErrors] : []),
      words.report.next({ file, files: files.map(quoted), check, id: idOf(draft) }),
    ]),
  };
}

/** The problems that were not there before, and so came with the draft. */
function newAmong(reading: TimelineReading, folder: string, before: readonly Problem[]): readonly Problem[] {
  const known = new Set(before.map(keyOf));
  return problemsOf(reading, folder).filter((problem) => !known.has(keyOf(problem)));
}

function keyOf({ file, line, column, message }: Problem): string {
  return `${file}:${line}:${column} ${message}`;
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

function idOf({ file }: Draft): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length);
}

/** A path as one writes it in a shell. */
function quoted(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`;
}

function told(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}
