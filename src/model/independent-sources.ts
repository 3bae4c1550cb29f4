import { authorName } from './author-name.ts';
import { oncePer } from './once-per.ts';
import type { Source } from './timeline.ts';

/** Among more sources than this the search is greedy: an event with so many is not in want of one more. */
const mostSearched = 20;

/**
 * The largest set of sources that are pairwise known to be independent; of several such sets, the one whose sources
 * come first. Two sources are known to be independent when one of them says so and they share neither publisher nor
 * author; what nobody has said is not assumed. Exact for up to 20 sources (a maximum clique by branch and bound);
 * beyond, each source is taken that is independent of all taken before, which may be fewer than there are.
 */
export function independentSources(sources: readonly Source[]): readonly Source[] {
  return sources.length > mostSearched ? greedySet(sources) : largestSet([], sources, []);
}

function areIndependent(a: Source, b: Source): boolean {
  const saysSo = a.independentOf.includes(b.id) || b.independentOf.includes(a.id);
  return saysSo && a.id !== b.id && !originsOf(a).some((origin) => originsOf(b).includes(origin));
}

/** Who stands behind a source: whoever wrote or published two, is one witness. */
const originsOf = oncePer(({ publisher, author }: Source): readonly string[] => {
  const names = [...(publisher === undefined ? [] : [publisher]), ...author.map(authorName)];
  return names.map((name) => name.normalize('NFC').trim().toLowerCase());
});

/** Grows a set by the candidates in turn, and gives up on branches that cannot beat the best one known. */
function largestSet(
  chosen: readonly Source[],
  candidates: readonly Source[],
  best: readonly Source[],
): readonly Source[] {
  let found = chosen.length > best.length ? chosen : best;
  candidates.forEach((source, index) => {
    const others = candidates.slice(index + 1);
    if (chosen.length + 1 + others.length <= found.length) return;
    const compatible = others.filter((other) => areIndependent(source, other));
    found = largestSet([...chosen, source], compatible, found);
  });
  return found;
}

function greedySet(sources: readonly Source[]): readonly Source[] {
  return sources.reduce<readonly Source[]>(
    (taken, source) => (taken.every((other) => areIndependent(source, other)) ? [...taken, source] : taken),
    [],
  );
}
