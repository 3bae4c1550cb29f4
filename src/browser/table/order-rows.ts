/** A row of the table, as its markup tells it. */
export interface OrderedRow {
  /** Its place in the order by each column, from 0. */
  readonly places: readonly number[];
  readonly undated: boolean;
}

/** The rows by a column, or the other way round: then too, what has no date comes last where dates are ordered. */
export function orderRows<Row extends OrderedRow>(
  rows: readonly Row[],
  { column, reversed, isDate }: { column: number; reversed: boolean; isDate: boolean },
): readonly Row[] {
  const last = (row: Row): number => (isDate && row.undated ? 1 : 0);
  const place = ({ places }: Row): number => (reversed ? -1 : 1) * (places[column] ?? 0);
  return rows.toSorted((a, b) => last(a) - last(b) || place(a) - place(b));
}
