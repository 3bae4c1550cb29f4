/** Where an element stays while the page is scrolled, in px below the top of the screen; undefined for one that does not. */
export function stickyTop(element: Element): number | undefined {
  const { position, top } = getComputedStyle(element);
  return position === 'sticky' ? parseFloat(top) : undefined;
}
