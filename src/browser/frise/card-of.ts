/** The card of an event in the page's list, or on its shelf. */
export function cardOf(id: string): HTMLElement | null {
  return document.getElementById(`e-${id}`);
}

/** Id of the event that a card tells of. */
export function idOfCard(card: Element): string {
  return card.id.slice('e-'.length);
}
