import { idOfCard } from '../frise/card-of.ts';

/** Shows of the list of a page only the cards of some events; undefined for all. */
export function limitCards(timeline: Element, shown: ReadonlySet<string> | undefined): void {
  timeline.classList.toggle('filtering', shown !== undefined);
  for (const card of timeline.querySelectorAll('article.card[id^=e-]'))
    card.classList.toggle('filtered-out', shown?.has(idOfCard(card)) === false);
  // An item of the list without a card would leave a gap.
  for (const item of timeline.querySelectorAll('.item'))
    item.classList.toggle('filtered-out', item.querySelector('.card:not(.filtered-out)') === null);
}
