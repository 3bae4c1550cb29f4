/** Of links that leave the timeline: warnings of the check over the network. */
export interface LinkMessages {
  readonly 'dead-link': (facts: {
    address: string;
    why: 'gone' | 'no-host';
    /** Of the answer; undefined without one. */
    status: number | undefined;
    /** A copy is kept elsewhere. */
    archived: boolean;
  }) => string;
  readonly 'unsure-link': (facts: { address: string; why: UnsureLink; status: number | undefined }) => string;
  readonly 'links-not-asked': (facts: { count: number; limit: number }) => string;
}

export type UnsureLink =
  'refused' | 'busy' | 'failing' | 'timeout' | 'unreachable' | 'redirects' | 'private' | 'answer';
