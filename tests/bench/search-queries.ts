import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTimeline } from './make-timeline.ts';
import type { Query } from './measure-search.ts';
import { measureSearch } from './measure-search.ts';
import { runMeasured } from './run-measured.ts';

/**
 * How long a search takes, from the key to the results, and what it loads. `BENCH_SIZES=1000,10000` asks for other sizes;
 * `BENCH_SITE=dist` for a site built already.
 */
const counts = (process.env['BENCH_SIZES'] ?? '1000').split(',').map(Number);
const built = process.env['BENCH_SITE'];

const filters = ['track=t0', 'status=confirmed', 'actor=a000', 'place=p000', 'period=202X'];

/**
 * Of one event; of one in a hundred; of nearly all; of a slip; of a month. Then of nearly all within each kind of filter, by
 * relevance and in the order of time; of one in a hundred and of a month within one; of filters alone.
 */
const queries: readonly Query[] = [
  ...['312', '"Lieu inventé 7"', 'convoi', 'convio', 'mars 1974'].map((words) => ({ words })),
  { words: 'convoi', within: 'sort=date' },
  ...filters.map((within) => ({ words: 'convoi', within })),
  ...filters.map((within) => ({ words: 'convoi', within: `${within}&sort=date` })),
  ...['"Lieu inventé 7"', 'mars 1974'].map((words) => ({ words, within: 'actor=a000' })),
  ...filters.map((within) => ({ words: '', within })),
];

console.log(
  'search-queries: events | query | ms of the first | ms of the same later | ms from the tick | files | kB',
);
if (built !== undefined) await tellOf('built', built);
for (const count of built === undefined ? counts : []) {
  const [timeline, site] = ['', '-site'].map((of) => mkdtempSync(join(tmpdir(), `frise-bench-search${of}-`)));
  try {
    makeTimeline(count, timeline!);
    const env = { TIMELINE: timeline!, NODE_ENV: 'production', FILE_HISTORY: 'none' };
    await runMeasured(['src/cli/astro.mjs', 'build', '--outDir', site!], env);
    await tellOf(String(count), site!);
  } finally {
    for (const folder of [timeline!, site!]) rmSync(folder, { recursive: true });
  }
}

async function tellOf(events: string, site: string): Promise<void> {
  for (const { query, firstMs, laterMs, tickedMs, files, bytes } of await measureSearch(site, queries)) {
    const figures = [
      events,
      [query.words, query.within ?? []].flat().join(' in '),
      firstMs?.toFixed(0) ?? '–',
      laterMs.toFixed(0),
      tickedMs?.toFixed(0) ?? '–',
      files,
      (bytes / 1000).toFixed(0),
    ];
    console.log(`search-queries: ${figures.join(' | ')}`);
  }
}
