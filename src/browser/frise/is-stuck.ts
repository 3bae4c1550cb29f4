import { stickyTop } from './sticky-top.ts';

/** Whether an element stays where it is when the page is scrolled on. */
export function isStuck(element: Element): boolean {
  const top = stickyTop(element);
  return top !== undefined && element.getBoundingClientRect().top < top + 1;
}
