/** What a search finds, as far as its address goes. */
interface Found {
  readonly results: readonly { readonly data: () => Promise<{ url: string }> }[];
}

/** A search whose results lead to files: Pagefind names folders, from the root of a server. `root` is the copy's address. */
export function searchOnDisk<Asked extends readonly unknown[], Answer extends Found>(
  search: (...asked: Asked) => Promise<Answer>,
  root: string,
): (...asked: Asked) => Promise<Answer> {
  return async (...asked) => {
    const found = await search(...asked);
    const results = found.results.map((result) => ({
      ...result,
      data: async () => {
        const page = await result.data();
        return { ...page, url: new URL(`.${page.url}index.html`, root).href };
      },
    }));
    return { ...found, results };
  };
}
