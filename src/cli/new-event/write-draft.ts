import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TimelineReading } from '../../content/read-timeline.ts';
import type { Draft } from './preview-timeline.ts';

/**
 * Writes a draft: a new file for the event, then what is new in the .yaml files at their end. False, with nothing
 * written, when the event's file is there already; no file is ever replaced.
 */
export function writeDraft(folder: string, { texts }: TimelineReading, draft: Draft): boolean {
  const path = join(folder, draft.file);
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(path, draft.text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  for (const [file, text] of draft.records) {
    appendFileSync(join(folder, file), text.slice(texts.get(file)?.length ?? 0));
  }
  return true;
}
