import type { TileEvent } from '../../layout/tiles/tile.ts';
import { makeElement } from '../make-element.ts';

/** What a card of the chronicle would say of an event that this page does not list. */
export function cardOfEvent(event: TileEvent, statuses: Readonly<Record<string, string>>): Element {
  const { said, note, title, status } = event;
  return makeElement(
    'article',
    'card',
    makeElement('p', 'card-date', makeElement('span', 'date-words', said), note ?? ''),
    makeElement('h3', '', title),
    makeElement('span', `status status-${status}`, statuses[status] ?? status),
  );
}
