/** How far along an element, in the direction of its text, a point of the screen stands: 0–1 within it. */
export function shareAlong(element: Element, clientX: number): number {
  const { left, right, width } = element.getBoundingClientRect();
  const px = getComputedStyle(element).direction === 'rtl' ? right - clientX : clientX - left;
  return px / width;
}
