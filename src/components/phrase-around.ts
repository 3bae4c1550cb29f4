/** Stand for the names while the phrase is made; no language writes with them. */
const firstStandIn = 0xe000;

/**
 * A phrase cut where names stand in it, so that each name can be a link: its text, and in place of each name the name's
 * index. `phraseAround(who => "selon " + who, 1)` is `["selon ", 0]`.
 */
export function phraseAround(
  phrase: (...names: string[]) => string,
  count: number,
): readonly (string | number)[] {
  const standIns = Array.from({ length: count }, (_, index) => String.fromCharCode(firstStandIn + index));
  return phrase(...standIns)
    .split(/([\ue000-\uf8ff])/u)
    .filter((piece) => piece !== '')
    .map((piece) => (standIns.includes(piece) ? standIns.indexOf(piece) : piece));
}
