import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareFolders } from '../../src/integrations/compare-folders.ts';
import { makeTimeline } from './make-timeline.ts';
import { runMeasured } from './run-measured.ts';

/** What one changed event makes a deployment send, and how much of that is the one file that holds everything. */
const counts = (process.env['BENCH_SIZES'] ?? '1100').split(',').map(Number);

interface Edit {
  readonly name: string;
  /** The text of an event's file after it; the file is the one in the middle of all. */
  readonly edit: (text: string) => string;
  /** Under another name: one event more. */
  readonly isNew?: boolean;
}

const edits: readonly Edit[] = [
  { name: 'nothing', edit: (text) => text },
  { name: 'a word of the story', edit: (text) => `${text}\nCorrigé.\n` },
  { name: 'a summary', edit: (text) => text.replace(/^summary: .*$/m, '$& Corrigé.') },
  { name: 'a title', edit: (text) => text.replace('(inventé)', '(inventé, corrigé)') },
  { name: 'one event more', edit: (text) => text.replace(/^formerIds: .*\n/m, ''), isNew: true },
];

console.log('compare-deploys: events | what changed | files | of | kB | of | kB of timeline.json');
for (const count of counts) {
  const temporary = mkdtempSync(join(tmpdir(), 'frise-bench-deploys-'));
  const [timeline, former, next] = ['timeline', 'former', 'next'].map((name) => join(temporary, name));
  try {
    makeTimeline(count, timeline!);
    await build(timeline!, former!);
    for (const edit of edits) {
      const edited = join(temporary, 'edited');
      cpSync(timeline!, edited, { recursive: true });
      apply(edit, edited);
      await build(edited, next!);
      const { files, bytes, allFiles, allBytes } = compareFolders(former!, next!)!;
      const whole = readFileSync(join(next!, 'timeline.json')).length;
      const figures = [
        count,
        edit.name,
        files,
        allFiles,
        kB(bytes),
        kB(allBytes),
        files === 0 ? 0 : kB(whole),
      ];
      console.log(`compare-deploys: ${figures.join(' | ')}`);
      rmSync(edited, { recursive: true });
    }
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

async function build(timeline: string, site: string): Promise<void> {
  const args = ['src/cli/astro.mjs', 'build', '--outDir', site];
  await runMeasured(args, { TIMELINE: timeline, NODE_ENV: 'production', FILE_HISTORY: 'none' });
}

function apply({ edit, isNew = false }: Edit, timeline: string): void {
  const events = join(timeline, 'events');
  const files = readdirSync(events, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort();
  const file = join(events, files[Math.floor(files.length / 2)]!);
  const target = isNew ? file.replace(/\.mdx$/, 'bis.mdx') : file;
  writeFileSync(target, edit(readFileSync(file, 'utf8')));
}

function kB(bytes: number): string {
  return String(Math.round(bytes / 1000));
}
