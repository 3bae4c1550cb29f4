/** A page that has to be made, and the component that makes it. */
interface PageToMake {
  readonly route: { readonly component: string };
}

/**
 * The pages with those of the commonest kind at the end, for two threads that work from both ends. A timeline's other pages
 * list the same events again and again: whoever makes most of them has to render the card of each event once.
 */
export function commonestLast<Page extends PageToMake>(pages: readonly Page[]): Page[] {
  const kinds = Map.groupBy(pages, ({ route }) => route.component);
  const most = [...kinds.values()].reduce(
    (longest, kind) => (kind.length > longest.length ? kind : longest),
    [],
  );
  return [...[...kinds.values()].filter((kind) => kind !== most).flat(), ...most];
}
