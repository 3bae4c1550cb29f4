import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTimeline } from './make-timeline.ts';
import { runMeasured } from './run-measured.ts';
import { stagesOfCheck } from './stages-of-check.ts';

/** How long `npm run check` takes, with Node's own start: the best of three. `BENCH_SIZES=1000,50000` asks for other sizes. */
const counts = (process.env['BENCH_SIZES'] ?? '1000,10000').split(',').map(Number);

console.log('check-timeline: events | s | s per 1,000 (target: 1) | CPU s | events/s | peak MiB');
for (const count of counts) {
  const folder = mkdtempSync(join(tmpdir(), 'frise-bench-'));
  try {
    makeTimeline(count, folder);
    const runs = [];
    // The first warms the disk and what Node keeps compiled.
    for (let run = 0; run < 4; run += 1) {
      runs.push(await runMeasured(['src/cli/check.ts'], { TIMELINE: folder }));
    }
    const { seconds, cpuSeconds, peakMib } = runs
      .slice(1)
      .reduce((best, one) => (one.seconds < best.seconds ? one : best));
    const figures = [
      count,
      seconds.toFixed(2),
      ((seconds / count) * 1000).toFixed(2),
      cpuSeconds.toFixed(2),
      Math.round(count / seconds),
      peakMib.toFixed(0),
    ];
    console.log(`check-timeline: ${figures.join(' | ')}`);
    for (const { stage, microseconds } of stagesOfCheck(folder)) {
      console.log(
        `check-timeline:   ${stage.padEnd(28)} ${microseconds.toFixed(0).padStart(5)} µs per event`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
