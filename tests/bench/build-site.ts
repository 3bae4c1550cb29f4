import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildBareSite } from './build-bare-site.ts';
import { makeTimeline } from './make-timeline.ts';
import { measureFolder } from './measure-folder.ts';
import { runMeasured } from './run-measured.ts';

/**
 * How a build grows with its timeline, and how much more it is than a bare Astro site of the same events, built in the
 * same run. `BENCH_SIZES=100,1000,10000,100000` asks for other sizes than the two first.
 */
const counts = (process.env['BENCH_SIZES'] ?? '100,1000').split(',').map(Number);

const columns = [
  ...[
    'events',
    's',
    'CPU s',
    'CPU ms an event',
    'after one change, s',
    'CPU s',
    'peak MiB',
    'of all processes',
  ],
  ...['files', 'MB', 'home page kB', 'search kB', 'bare s', 'bare CPU s', 'times bare, s', 'CPU s'],
];
console.log(`build-site: ${columns.join(' | ')}`);
for (const count of counts) console.log(`build-site: ${(await figuresOf(count)).join(' | ')}`);

async function figuresOf(count: number): Promise<readonly (string | number)[]> {
  const [timeline, site] = ['', '-site'].map((of) => mkdtempSync(join(tmpdir(), `frise-bench${of}-`)));
  try {
    makeTimeline(count, timeline!);
    const args = ['src/cli/astro.mjs', 'build', '--outDir', site!];
    const env = { TIMELINE: timeline!, NODE_ENV: 'production', FILE_HISTORY: 'none' };
    const whole = await runMeasured(args, env);
    const bare = await buildBareSite(timeline!);
    changeOneEvent(timeline!);
    const again = await runMeasured(args, env);
    const { files, bytes, homeBytes, searchBytes } = measureFolder(site!);
    return [
      ...[count, whole.seconds.toFixed(1), whole.cpuSeconds.toFixed(1)],
      ((whole.cpuSeconds / count) * 1000).toFixed(1),
      ...[again.seconds.toFixed(1), again.cpuSeconds.toFixed(1)],
      ...[whole.peakMib.toFixed(0), whole.togetherMib.toFixed(0)],
      ...[files, (bytes / 1e6).toFixed(1), (homeBytes / 1000).toFixed(1), (searchBytes / 1000).toFixed(0)],
      ...[bare.seconds.toFixed(1), bare.cpuSeconds.toFixed(1)],
      ...[(whole.seconds / bare.seconds).toFixed(2), (whole.cpuSeconds / bare.cpuSeconds).toFixed(2)],
    ];
  } finally {
    for (const folder of [timeline!, site!]) rmSync(folder, { recursive: true });
  }
}

function changeOneEvent(folder: string): void {
  const name = readdirSync(join(folder, 'events'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort()[0]!;
  const file = join(folder, 'events', name);
  writeFileSync(file, readFileSync(file, 'utf8').replace('(inventé)', '(inventé, corrigé)'));
}
