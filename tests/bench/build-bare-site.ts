import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readTimeline } from '../../src/content/read-timeline.ts';
import { storedTimeline } from '../../src/content/stored-timeline.ts';
import type { Measured } from './run-measured.ts';
import { runMeasured } from './run-measured.ts';

const projectFolder = join(import.meta.dirname, '../..');

/**
 * Builds the events of a timeline's folder as a bare Astro site: a page each with title, date and story, and Pagefind's
 * index of them; no checks, no drawings, no other page. The stories are HTML before it begins.
 */
export async function buildBareSite(timeline: string): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'frise-bench-bare-'));
  try {
    cpSync(join(import.meta.dirname, 'bare-astro'), folder, { recursive: true });
    symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
    const events = join(folder, 'events.jsonl');
    writeEvents(timeline, events);
    return await runMeasured(['src/cli/astro.mjs', 'build', '--root', folder], {
      BARE_EVENTS: events,
      NODE_ENV: 'production',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeEvents(timeline: string, file: string): void {
  const { events } = storedTimeline(readTimeline(timeline), '/');
  const lines = events.map(({ id, data: { fields, html } }) =>
    JSON.stringify({ id, title: fields.title, date: fields.date, html }),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
}
