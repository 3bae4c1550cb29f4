import { fnvHash } from './fnv-hash.ts';

interface Named {
  readonly id: string;
}

/** Of so many possible places, the parts end at one. */
const choices = 24;

/**
 * A list cut in its order into parts of at most `most` items, and nearly as many. Where one ends depends on the ids near
 * that place, not on their number, so that an item put in or taken out changes a part, or a few, and not all that follow.
 * An empty list has no parts.
 */
export function cutSteadily<Item extends Named>(
  items: readonly Item[],
  most: number,
): readonly (readonly Item[])[] {
  const parts: (readonly Item[])[] = [];
  for (let start = 0; start < items.length; start += parts.at(-1)!.length) {
    parts.push(items.slice(start, endOfPart(items, start, most)));
  }
  return parts;
}

function endOfPart(items: readonly Named[], start: number, most: number): number {
  if (items.length - start <= most) return items.length;
  const least = Math.max(1, most - choices + 1);
  const last = items.slice(start + least - 1, start + most).map(({ id }) => fnvHash(id));
  return start + least + last.indexOf(Math.min(...last));
}
