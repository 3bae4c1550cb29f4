import type { Pagefind, PagefindOptions, PagefindPage } from '../../src/browser/pagefind.ts';

/** A page of the index, about a convoy. */
export const convoy = (id: string, filters: Readonly<Record<string, string>>): PagefindPage => ({
  url: `/events/${id}/`,
  excerpt: '',
  content: '',
  meta: { title: `Convoi ${id}`, date: 'août 2024', track: filters['track'] ?? '' },
  filters: Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, [value]])),
});

/** What a search was asked. */
export type Asked = PagefindOptions & { readonly term: string | null };

/** Answers as Pagefind does, from a few pages; every term is in all of them; keeps what it was asked. */
export function smallPagefind(pages: readonly PagefindPage[]): Pagefind & { readonly asked: Asked[] } {
  const asked: Asked[] = [];
  return {
    asked,
    init: () => Promise.resolve(),
    filters: () => Promise.resolve({}),
    search: (term, options) => {
      asked.push({ term, ...options });
      const found = pages.filter((each) =>
        Object.entries(options.filters ?? {}).every(([name, { any }]) =>
          any.includes(each.filters[name]?.[0] ?? ''),
        ),
      );
      return Promise.resolve({
        results: found.map((each) => ({ id: each.url, data: () => Promise.resolve(each) })),
        unfilteredResultCount: pages.length,
        filters: { track: tally(found, 'track'), status: tally(found, 'status') },
      });
    },
  };
}

function tally(found: readonly PagefindPage[], name: string): Record<string, number> {
  const byValue = Map.groupBy(found, ({ filters }) => filters[name]?.[0] ?? '');
  return Object.fromEntries([...byValue].map(([value, pages]) => [value, pages.length]));
}
