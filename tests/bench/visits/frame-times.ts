import type { Page } from 'playwright-core';

/** Milliseconds between frames while something was done. */
export interface FrameTimes {
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly worstMs: number;
  /** Share of the frames that were more than a 60th of a second after the one before (and a millisecond for the clock). */
  readonly lateShare: number;
}

declare global {
  interface Window {
    benchFrames: number[] | undefined;
  }
}

const dueMs = 1000 / 60 + 1;

/** Runs something and times the frames from its start until two frames after its end. */
export async function timeFrames(page: Page, act: () => Promise<void>): Promise<FrameTimes> {
  await page.evaluate(() => {
    const frames: number[] = [];
    window.benchFrames = frames;
    const next = (at: number): void => {
      if (window.benchFrames !== frames) return;
      frames.push(at);
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await act();
  const frames = await page.evaluate(
    () =>
      new Promise<readonly number[]>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(window.benchFrames!)));
      }),
  );
  await page.evaluate(() => {
    window.benchFrames = undefined;
  });
  return frameTimesOf(frames);
}

function frameTimesOf(frames: readonly number[]): FrameTimes {
  const gaps = frames
    .slice(1)
    .map((at, index) => at - frames[index]!)
    .sort((a, b) => a - b);
  const quantile = (share: number): number =>
    gaps[Math.min(gaps.length - 1, Math.floor(gaps.length * share))]!;
  return {
    medianMs: quantile(0.5),
    p95Ms: quantile(0.95),
    worstMs: gaps.at(-1)!,
    lateShare: gaps.filter((gap) => gap > dueMs).length / gaps.length,
  };
}
