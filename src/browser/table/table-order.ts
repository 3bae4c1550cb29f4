/** By which column the table is ordered, and whether the other way round. */
export interface TableOrder {
  readonly column: string;
  readonly reversed: boolean;
}

/** Reads `?sort=title` or, reversed, `?sort=-title`; undefined where it names none of the columns. */
export function readTableOrder(search: string, columns: readonly string[]): TableOrder | undefined {
  const sort = new URLSearchParams(search).get('sort') ?? '';
  const reversed = sort.startsWith('-');
  const column = reversed ? sort.slice(1) : sort;
  return columns.includes(column) ? { column, reversed } : undefined;
}

/** What `readTableOrder` reads. */
export function formatTableOrder({ column, reversed }: TableOrder): string {
  return `?sort=${reversed ? '-' : ''}${column}`;
}
