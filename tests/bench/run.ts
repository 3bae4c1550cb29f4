import { join } from 'node:path';

const benchmarks = [
  'parse-dates',
  'check-timeline',
  'build-site',
  'compare-deploys',
  'search-queries',
  'draw-maps',
  'compare-timelines',
];

/** `npm run bench`: every benchmark one after the other, or those named: `npm run bench -- check-timeline`. */
const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : benchmarks) {
  if (!benchmarks.includes(name)) throw new Error(`No benchmark ${name}: ${benchmarks.join(', ')}.`);
  await import(join(import.meta.dirname, `${name}.ts`));
}
