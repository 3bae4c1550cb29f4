import type { CDPSession } from 'playwright-core';
import { setTimeout as pause } from 'node:timers/promises';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** As a hand moves, whatever the page does with it: nothing waits for the page but the end. */
const handMs = 1000 / 60;
const legMs = 1500;
const ctrl = 2;

/** Drags against the reading direction, then half as far back, each in 1.5 seconds. */
export async function drag(session: CDPSession, from: Point, lengthPx: number): Promise<void> {
  await dragOnce(session, from, -lengthPx);
  await dragOnce(session, from, lengthPx / 2);
}

async function dragOnce(session: CDPSession, from: Point, lengthPx: number): Promise<void> {
  const at = (share: number): Point => ({
    x: from.x + (lengthPx * (1 - Math.cos(share * Math.PI))) / 2,
    y: from.y,
  });
  const held = { button: 'left', buttons: 1 } as const;
  await send(session, { type: 'mousePressed', ...from, ...held, clickCount: 1 });
  await perform(legMs, handMs, (share) => send(session, { type: 'mouseMoved', ...at(share), ...held }));
  await send(session, { type: 'mouseReleased', ...at(1), button: 'left', clickCount: 1 });
}

/** Turns the wheel forward with Ctrl down for 1.5 seconds, 10 steps a second. */
export async function zoomByWheel(session: CDPSession, at: Point): Promise<void> {
  const turn = { type: 'mouseWheel', ...at, deltaX: 0, deltaY: -60, modifiers: ctrl } as const;
  await perform(legMs, 100, () => send(session, turn));
}

/** Presses a button three times in 1.5 seconds. */
export async function zoomByButton(session: CDPSession, at: Point): Promise<void> {
  await perform(legMs, legMs / 3, async () => {
    const press = { ...at, button: 'left', clickCount: 1 } as const;
    await send(session, { type: 'mousePressed', ...press });
    await send(session, { type: 'mouseReleased', ...press });
  });
}

/** Does something every so many milliseconds, as far as the time has gone, then waits until the page has answered all. */
async function perform(
  ms: number,
  everyMs: number,
  step: (share: number) => Promise<unknown>,
): Promise<void> {
  const start = performance.now();
  const steps: Promise<unknown>[] = [];
  for (let due = 0; due < ms; due = Math.max(due + everyMs, performance.now() - start)) {
    await pause(Math.max(0, due - (performance.now() - start)));
    steps.push(step(due / ms));
  }
  await Promise.all(steps);
}

interface MouseEvent extends Point {
  readonly type: 'mousePressed' | 'mouseMoved' | 'mouseReleased' | 'mouseWheel';
  readonly button?: 'left';
  readonly buttons?: number;
  readonly clickCount?: number;
  readonly deltaX?: number;
  readonly deltaY?: number;
  readonly modifiers?: number;
}

function send(session: CDPSession, event: MouseEvent): Promise<unknown> {
  return session.send('Input.dispatchMouseEvent', event);
}
