import type { OfflineSpeech } from '../../messages/offline-words.ts';
import type { OfflineState } from '../../offline/worker/offline-message.ts';
import { makeElement } from '../make-element.ts';
import { requiredPart } from '../required-part.ts';
import { sayCount } from '../say-count.ts';

/** Fills the list of the events at hand, by title. Without one it is hidden. */
export function listKeptEvents(
  section: HTMLElement,
  { events, eventCount }: Pick<OfflineState, 'events' | 'eventCount'>,
  words: OfflineSpeech,
  language: string,
): void {
  const titled = events
    .map(({ address, title }) => ({ address, title: asText(title) }))
    .sort((a, b) => a.title.localeCompare(b.title, language) || (a.address < b.address ? -1 : 1));
  requiredPart(section, 'ul').replaceChildren(
    ...titled.map(({ address, title }) => makeElement('li', '', linkTo(address, title))),
  );
  const left = eventCount - events.length;
  requiredPart(section, 'p').textContent = left > 0 ? sayCount(left, words.more, language) : '';
  section.hidden = titled.length === 0;
}

function linkTo(address: string, title: string): HTMLAnchorElement {
  const link = makeElement('a', '', title);
  link.href = address;
  return link;
}

/** What an attribute's HTML says; nothing of it runs. */
function asText(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}
