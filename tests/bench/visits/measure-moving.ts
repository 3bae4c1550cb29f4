import type { CDPSession, Page } from 'playwright-core';
import { setTimeout as pause } from 'node:timers/promises';
import { findGrip } from './find-grip.ts';
import type { FrameTimes } from './frame-times.ts';
import { timeFrames } from './frame-times.ts';
import { drag, zoomByButton, zoomByWheel } from './gestures.ts';
import { pageWork } from './page-work.ts';
import type { Subject } from './subject.ts';

export interface Moving extends FrameTimes {
  /** Of the main thread's processor. */
  readonly taskMs: number;
}

/** How far a drag goes, as a share of the window's width. */
const dragShare = 0.3;

/** Looks closer, in 1.5 s, then drags there, in 3 s. Never ends when the timeline does not move. */
export async function measureMoving(
  page: Page,
  session: CDPSession,
  subject: Subject,
): Promise<{ readonly zoom: Moving; readonly pan: Moving }> {
  const { grip, button } = subject;
  const at = await findGrip(page, grip);
  const closer = button === undefined ? undefined : await findGrip(page, `${button}, ${button} *`);
  const zoom = await measure(page, session, subject, () =>
    closer === undefined ? zoomByWheel(session, at) : zoomByButton(session, closer),
  );
  const from = await findGrip(page, grip);
  const lengthPx = page.viewportSize()!.width * dragShare;
  return { zoom, pan: await measure(page, session, subject, () => drag(session, from, lengthPx)) };
}

async function measure(
  page: Page,
  session: CDPSession,
  { event }: Subject,
  act: () => Promise<void>,
): Promise<Moving> {
  const [before, { taskMs }] = [await positionsOf(page, event), await pageWork(session)];
  const frames = await timeFrames(page, act);
  const work = (await pageWork(session)).taskMs - taskMs;
  await waitUntilMoved(page, event, before);
  return { ...frames, taskMs: work };
}

/** Waits until the events are elsewhere than they were: what glides, or is slow, has then begun to move. */
async function waitUntilMoved(page: Page, event: string, before: string): Promise<void> {
  while ((await positionsOf(page, event)) === before) await pause(100);
}

function positionsOf(page: Page, selector: string): Promise<string> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)]
        .slice(0, 200)
        .map((element) => element.getBoundingClientRect().left.toFixed(1))
        .join(' '),
    selector,
  );
}
