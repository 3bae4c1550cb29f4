import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTimeline } from './make-timeline.ts';
import { installPeers } from './peers/install-peers.ts';
import type { PeerTimeline } from './peers/peer-event.ts';
import { readPeerTimeline } from './peers/peer-event.ts';
import { writeTimelineJsPage } from './peers/write-timelinejs-page.ts';
import { writeVisPage } from './peers/write-vis-page.ts';
import { runMeasured } from './run-measured.ts';
import { compareVisits } from './visits/compare-visits.ts';
import type { Page } from './visits/compare-visits.ts';
import { frise, timelineJs, visClusters, visWhole, visWindow } from './visits/subject.ts';

/**
 * The home page of Frise beside what one would otherwise take, on the same events, opened in turns in Chromium.
 * `BENCH_SIZES=1000` asks for other sizes; `BENCH_SITE=dist` for a site built already, or several, with commas between;
 * `BENCH_ROUNDS=5` for more rounds; `BENCH_PATIENCE=60` for how many seconds a page may take to open, and then to move.
 */
const counts = (process.env['BENCH_SIZES'] ?? '100,1000,10000').split(',').map(Number);
const built = process.env['BENCH_SITE']?.split(',');
const rounds = Number(process.env['BENCH_ROUNDS'] ?? '3');
const patienceMs = Number(process.env['BENCH_PATIENCE'] ?? '180') * 1000;

const temporary = mkdtempSync(join(tmpdir(), 'frise-bench-compare-'));
try {
  const packages = installPeers(temporary);
  const tooSlow = new Set<string>();
  for (const site of built ?? counts.toSorted((a, b) => a - b)) {
    const folder = typeof site === 'string' ? site : await build(site);
    const timeline = readPeerTimeline(folder);
    console.log(`\ncompare-timelines: ${timeline.all} events, ${timeline.events.length} of them with a date`);
    await compareVisits(pagesOf(folder, packages, timeline), { rounds, patienceMs, tooSlow });
    if (typeof site !== 'string') rmSync(folder, { recursive: true });
  }
} finally {
  rmSync(temporary, { recursive: true });
}

async function build(count: number): Promise<string> {
  const [timeline, site] = [join(temporary, 'timeline'), join(temporary, 'site')];
  makeTimeline(count, timeline);
  const env = { TIMELINE: timeline, NODE_ENV: 'production', FILE_HISTORY: 'none' };
  await runMeasured(['src/cli/astro.mjs', 'build', '--outDir', site], env);
  return site;
}

function pagesOf(site: string, packages: string, timeline: PeerTimeline): readonly Page[] {
  const folderFor = (name: string): string => {
    const folder = join(temporary, name);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    return folder;
  };
  const ways = { whole: visWhole, clusters: visClusters, window: visWindow } as const;
  const vis = (['whole', 'clusters', 'window'] as const).map((way) => {
    const folder = folderFor(way);
    writeVisPage(folder, packages, timeline, way);
    return { folder, subject: ways[way] };
  });
  const folder = folderFor('timelinejs');
  writeTimelineJsPage(folder, packages, timeline);
  return [{ folder: site, subject: frise }, ...vis, { folder, subject: timelineJs }];
}
