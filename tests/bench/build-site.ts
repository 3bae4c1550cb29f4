import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeTimeline } from './make-timeline.ts';
import { runMeasured } from './run-measured.ts';

/** How a build grows with its timeline. `BENCH_SIZES=100,1000,10000,100000` asks for other sizes than the two first. */
const counts = (process.env['BENCH_SIZES'] ?? '100,1000').split(',').map(Number);

console.log(
  'build-site: events | s | s after one change | CPU s | peak MiB | files | MB | home page kB (HTML, gzip) | search kB',
);
for (const count of counts) {
  const folder = mkdtempSync(join(tmpdir(), 'frise-bench-'));
  const site = mkdtempSync(join(tmpdir(), 'frise-bench-site-'));
  try {
    makeTimeline(count, folder);
    const args = ['src/cli/astro.mjs', 'build', '--outDir', site];
    const env = { TIMELINE: folder, NODE_ENV: 'production', FILE_HISTORY: 'none' };
    const whole = await runMeasured(args, env);
    changeOneEvent(folder);
    const again = await runMeasured(args, env);
    const files = readdirSync(site, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    const home = gzipSync(readFileSync(join(site, 'index.html')), { level: 9 }).length / 1000;
    const figures = [
      count,
      whole.seconds.toFixed(1),
      again.seconds.toFixed(1),
      whole.cpuSeconds.toFixed(1),
      whole.peakMib.toFixed(0),
      files.length,
      (bytesOf(files) / 1e6).toFixed(1),
      home.toFixed(1),
      (bytesOf(files.filter((file) => file.includes('pagefind'))) / 1000).toFixed(0),
    ];
    console.log(`build-site: ${figures.join(' | ')}`);
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(site, { recursive: true });
  }
}

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}

function changeOneEvent(folder: string): void {
  const name = readdirSync(join(folder, 'events'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort()[0]!;
  const file = join(folder, 'events', name);
  writeFileSync(file, readFileSync(file, 'utf8').replace('(inventé)', '(inventé, corrigé)'));
}
