/** The words of the table of events, in one language. */
export interface TableWords {
  readonly title: string;
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
  /** Under a heading: how to order; and where there are too many events for that. */
  readonly howToOrder: string;
  readonly inTime: string;
  /** Said when the order changes: `{column}`. */
  readonly ascending: string;
  readonly descending: string;
}
