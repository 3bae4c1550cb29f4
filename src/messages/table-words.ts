/** The words of the table of events, in one language. */
export interface TableWords {
  /** Of the table in the order of each column; that of time needs no name. */
  readonly titles: Readonly<Record<keyof TableWords['columns'], string>>;
  readonly description: string;
  /** Leads to the table. */
  readonly link: string;
  readonly columns: Readonly<Record<'start' | 'end' | 'title' | 'track' | 'status' | 'sources', string>>;
  /** Of an event whose date has one end. */
  readonly sameDate: string;
  /** That side of a stretch has no limit, or nobody knows it. */
  readonly open: string;
  readonly unknown: string;
  readonly count: (events: number) => string;
  /** Under a heading: how to order. */
  readonly howToOrder: string;
  /** Said when the order changes: `{column}`. */
  readonly ascending: string;
  readonly descending: string;
}
