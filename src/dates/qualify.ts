import type { PartQualifiers, Qualifier } from './event-date.ts';

const bits: Readonly<Record<string, number>> = { '': 0, '?': 1, '~': 2, '%': 3 };
const signs: readonly Qualifier[] = ['', '?', '~', '%'];

/** What the signs around the parts of one date say: of the whole, and of its parts where they differ. */
export interface Qualification {
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly parts: PartQualifiers | undefined;
  /** The finest approximate part, and how many of its units the date may be off: 1 (`~`) or 2 (`%`). */
  readonly loosest: { readonly part: 'year' | 'month' | 'day'; readonly units: number } | undefined;
}

const unqualified: Qualification = {
  approximate: false,
  uncertain: false,
  parts: undefined,
  loosest: undefined,
};

/**
 * Reads the signs of a date: `[left, right]` of its year, month and day, as far as written.
 * A sign to the right of a part holds for it and all before it; to the left, for that part alone.
 */
export function qualify(written: readonly (readonly [left: string, right: string])[]): Qualification {
  let fromRight = 0;
  const held: number[] = [];
  for (let index = written.length - 1; index >= 0; index -= 1) {
    const [left, right] = written[index]!;
    fromRight |= bits[right]!;
    held[index] = fromRight | bits[left]!;
  }
  const all = held.reduce((a, b) => a | b, 0);
  if (all === 0) return unqualified;
  const alike = held.every((one) => one === held[0]);
  const finest = held.findLastIndex((one) => (one & 2) !== 0);
  return {
    approximate: (all & 2) !== 0,
    uncertain: (all & 1) !== 0,
    parts: alike ? undefined : { year: sign(held[0]), month: sign(held[1]), day: sign(held[2]) },
    loosest:
      finest === -1
        ? undefined
        : { part: (['year', 'month', 'day'] as const)[finest]!, units: held[finest] === 3 ? 2 : 1 },
  };
}

function sign(held: number | undefined): Qualifier {
  return signs[held ?? 0]!;
}
