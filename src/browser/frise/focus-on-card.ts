/** Gives a card the focus to which a link of the page leads. */
export function focusOnCard(card: HTMLElement): void {
  card.tabIndex = -1;
  // After the browser has scrolled there.
  requestAnimationFrame(() => card.focus({ preventScroll: true }));
}
