/** What is known of an event before it has a file. */
export interface NewEventFields {
  readonly title: string;
  /** In EDTF. */
  readonly date: string;
  /** Ids, as all the others. */
  readonly track: string | undefined;
  readonly summary: string | undefined;
  readonly status: string | undefined;
  readonly places: readonly string[];
  readonly sources: readonly string[];
}
