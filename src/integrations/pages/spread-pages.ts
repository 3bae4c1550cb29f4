/** A page that has to be made, and the component that makes it. */
interface PageToMake {
  readonly route: { readonly component: string };
}

/** Pages in an order in which two threads can share them. */
export interface SpreadPages<Page> {
  readonly pages: readonly Page[];
  /** The component of most pages, undefined when there are none: one thread makes these, the other all else. */
  readonly commonest: string | undefined;
}

/**
 * Spreads the pages of the commonest kind evenly among the others. A timeline's other pages list the same events again and
 * again: whoever makes most of them has to render the card of each event once.
 */
export function spreadPages<Page extends PageToMake>(pages: readonly Page[]): SpreadPages<Page> {
  const kinds = Map.groupBy(pages, ({ route }) => route.component);
  const [most] = [...kinds].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined) return { pages, commonest: undefined };
  const [commonest, common] = most;
  const others = pages.filter(({ route }) => route.component !== commonest);
  const placed = [common, others].flatMap((kind) =>
    kind.map((page, index) => ({ page, at: (index + 0.5) / kind.length })),
  );
  return { pages: placed.sort((a, b) => a.at - b.at).map(({ page }) => page), commonest };
}
