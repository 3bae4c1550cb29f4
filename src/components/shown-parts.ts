/** Up to so many parts, each has its link on the page of every other. */
const few = 12;
/** How many parts before and after its own a page of a longer list shows. */
const reach = 2;
/** Into how many equal stretches the others are divided, with a link at the end of each. */
const stretches = 8;

/**
 * The numbers of the parts of a long list to which the page of one leads: all of a few; else the first, the last, those
 * around it and some between, so that a page does not grow with the list and every part is a few links away.
 */
export function shownParts(number: number, parts: number): readonly number[] {
  const all = Array.from({ length: Math.min(parts, few) }, (_, index) => index + 1);
  if (parts <= few) return all;
  const around = Array.from({ length: 2 * reach + 1 }, (_, index) => number - reach + index);
  const between = Array.from({ length: stretches + 1 }, (_, index) =>
    Math.round(1 + ((parts - 1) * index) / stretches),
  );
  const shown = [...around, ...between].filter((part) => part >= 1 && part <= parts);
  return [...new Set(shown)].sort((a, b) => a - b);
}
