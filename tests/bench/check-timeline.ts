import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTimeline } from './make-timeline.ts';
import { runMeasured } from './run-measured.ts';

/** How long `npm run check` takes, with Node's own start: the best of three. */
for (const count of [1000, 10_000]) {
  const folder = mkdtempSync(join(tmpdir(), 'frise-bench-'));
  try {
    makeTimeline(count, folder);
    const runs = [];
    for (let run = 0; run < 3; run += 1)
      runs.push(await runMeasured(['src/cli/check.ts'], { TIMELINE: folder }));
    const { seconds, peakMib } = runs.reduce((best, one) => (one.seconds < best.seconds ? one : best));
    console.log(
      `check-timeline: ${count} events in ${seconds.toFixed(2)} s, ${((seconds / count) * 1000).toFixed(2)} s per 1,000 (target: 1 s), ${peakMib?.toFixed(0) ?? '?'} MiB`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
