/**
 * What a page says to the worker, with a port for the answer:
 *
 * - `take-over`: a waiting version begins to answer; no answer.
 * - `describe`: an `OfflineState`.
 * - `fetch-more`: a few more files of the rest are brought; an `OfflineProgress`.
 * - `remove`: all that is kept goes, and the worker; `true`.
 */
export interface OfflineRequest {
  readonly ask: 'take-over' | 'describe' | 'fetch-more' | 'remove';
}

/** What the worker says to all pages unasked. */
export interface OfflineNews {
  /** The device is full: of what was to be brought, not all was. */
  readonly news: 'no-room';
}

/** What can be read without a network. */
export interface OfflineState extends OfflineProgress {
  /** What is kept. */
  readonly bytes: number;
  /** Whether the search works with what is kept. */
  readonly hasSearch: boolean;
  /** How many pages of events are kept. */
  readonly eventCount: number;
  /** The first of them by address, as many as a list can hold. */
  readonly events: readonly KeptPage[];
}

export interface OfflineProgress {
  readonly missingBytes: number;
  readonly missingFiles: number;
  /** Files could not be brought: there is no network, or a newer version of the site. */
  readonly hasFailed: boolean;
}

export interface KeptPage {
  readonly address: string;
  /** As HTML writes it. */
  readonly title: string;
}
