import { foldText } from '../dates/fold-text.ts';
import type { TimelineEvent } from './event.ts';
import type { Timeline } from './timeline.ts';

/**
 * The other names and spellings of those places and actors that an event's title names: of the events of a place, a search
 * for another spelling of it should find first those that are about it.
 */
export function spellingsInTitle(
  timeline: Pick<Timeline, 'places' | 'actors'>,
  { title, places, actors }: Pick<TimelineEvent, 'title' | 'places' | 'actors'>,
): readonly string[] {
  const said = wordsIn(title);
  const records = [
    ...places.map((id) => timeline.places.get(id)),
    ...actors.map(({ actor }) => timeline.actors.get(actor)),
  ];
  const spellings = records.flatMap((record) => {
    const all = record === undefined ? [] : [...Object.values(record.names), ...record.variants];
    const isSaid = (name: string): boolean => said.includes(wordsIn(name));
    return all.some(isSaid) ? all.filter((name) => !isSaid(name)) : [];
  });
  return [...new Set(spellings)];
}

/** With a space before and after each, so that no part of one is found. */
function wordsIn(text: string): string {
  return ` ${(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
