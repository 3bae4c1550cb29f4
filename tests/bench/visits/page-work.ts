import type { CDPSession } from 'playwright-core';

/** What a page has cost its main thread so far, in milliseconds of its processor's time: what else the machine does hardly counts. */
export interface PageWork {
  readonly scriptMs: number;
  /** Scripts, styles, layout and painting. */
  readonly taskMs: number;
}

/** Counts from the first time that it is asked of a session. */
export async function pageWork(session: CDPSession): Promise<PageWork> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (wanted: string): number => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
  return { scriptMs: value('ScriptDuration'), taskMs: value('TaskDuration') };
}
