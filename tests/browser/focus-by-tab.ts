import type { Page } from 'playwright-core';

export interface TabWalk {
  /** What Tab stopped at, in order. */
  readonly reached: readonly string[];
  /** What should have been reached: everything interactive that can be seen, in the order of the document. */
  readonly expected: readonly string[];
  /** Stops whose look does not change with the focus. */
  readonly unseen: readonly string[];
}

/** Walks through a page with the Tab key. */
export async function focusByTab(page: Page): Promise<TabWalk> {
  const expected = await page.evaluate(numberStops);
  const reached: string[] = [];
  const unseen: string[] = [];
  while (reached.length < expected.length) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(currentStop);
    if (stop === undefined) break;
    reached.push(stop.name);
    if (!stop.seen) unseen.push(stop.name);
  }
  return { reached, expected, unseen };
}

/** Names every stop of the page; of a group of radio buttons only the chosen one is a stop. Runs in the page. */
function numberStops(): string[] {
  const stops = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
  ]
    // One mark of the frise is the stop for all: keys lead from there to the others.
    .filter((element) => element.getAttribute('tabindex') !== '-1')
    .filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled'),
    )
    .filter(
      (element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
    );
  return stops.map((element, index) => {
    const name = `${index} ${element.tagName} ${(element.textContent || element.getAttribute('name') || '').trim().slice(0, 40)}`;
    element.setAttribute('data-stop', name);
    return name;
  });
}

/** The focused stop, and whether it, its label, its form or a part of it looks otherwise than without focus. Runs in the page. */
function currentStop(): { name: string; seen: boolean } | undefined {
  const element = document.activeElement;
  const name = element?.getAttribute('data-stop');
  if (!element || !name) return undefined;
  const look = (): string =>
    [element.closest('label, form') ?? element, element, ...element.querySelectorAll('*')]
      .map((part) => {
        const { outline, boxShadow, stroke, fill, border, backgroundColor } = getComputedStyle(part);
        return [outline, boxShadow, stroke, fill, border, backgroundColor].join();
      })
      .join();
  const focused = look();
  (element as HTMLElement).blur();
  const blurred = look();
  (element as HTMLElement).focus();
  return { name, seen: focused !== blurred };
}
