import { stickyTop } from './sticky-top.ts';

/** How much of the screen those of some elements cover that stay at its top; px. */
export function coveredPx(elements: readonly Element[]): number {
  const bottoms = elements.map(
    (element) => (stickyTop(element) ?? -Infinity) + element.getBoundingClientRect().height,
  );
  return Math.max(0, ...bottoms);
}
