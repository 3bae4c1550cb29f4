// Where Pagefind 1.5's list of everything holds what: version, pages, chunks, filters, sorts, fields.

/** Pages, `[hash, words]`. */
export const pagesAt = 1;
/** Filters, `[name, hash]`. */
export const filtersAt = 3;
/** Sorts, `[name, [page…]]`. */
export const sortsAt = 4;
