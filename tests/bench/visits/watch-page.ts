import type { Page } from 'playwright-core';
import type { Subject } from './subject.ts';

/** What a page notes of itself, in milliseconds since its navigation. */
export interface PageNotes {
  /** The first frame was drawn that shows something that stands for an event. */
  visibleMs?: number;
  /** The first frame was drawn in which the timeline obeys. */
  aliveMs?: number;
  /** The longest task, 0 when none took 50 ms. */
  longestTaskMs: number;
}

declare global {
  interface Window {
    benchNotes: PageNotes;
  }
}

/** Lets the pages that will be opened note when an event is first in sight, whichever way it comes there. */
export async function watchPage(page: Page, { event, alive }: Subject): Promise<void> {
  await page.addInitScript(watch, { event, alive });
}

/** Runs in the page, before its own scripts: no name from outside is known in it. */
function watch({ event, alive }: { readonly event: string; readonly alive: string }): void {
  const notes: PageNotes = { longestTaskMs: 0 };
  window.benchNotes = notes;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      notes.longestTaskMs = Math.max(notes.longestTaskMs, duration);
  }).observe({ type: 'longtask', buffered: true });

  const isInSight = (element: Element): boolean => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const [x, y] = [
      (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
      (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
    ];
    if (width * height === 0 || right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight)
      return false;
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  };
  const note = (name: 'visibleMs' | 'aliveMs'): void => {
    const { port1, port2 } = new MessageChannel();
    // Comes after the frame has been drawn.
    port1.onmessage = () => (notes[name] ??= performance.now());
    port2.postMessage(undefined);
  };
  const look = (): void => {
    if (notes.visibleMs === undefined) {
      if ([...document.querySelectorAll(event)].some(isInSight)) note('visibleMs');
    }
    if (notes.aliveMs === undefined && document.querySelector(alive) !== null) note('aliveMs');
    if (notes.visibleMs === undefined || notes.aliveMs === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
