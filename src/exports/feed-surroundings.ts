/** What a feed is told of its place and its language: the exports know neither. */
export interface FeedSurroundings {
  /**
   * What leads to the top of the site: its absolute address when that is known, else the way up from the feed, `../`.
   * Relative references are resolved against the address that the feed was read from (RFC 3986 §5.1.3).
   */
  readonly root: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: FeedWords;
}

export interface FeedWords {
  readonly title: (timeline: string) => string;
  readonly subtitle: string;
  readonly leftOut: (count: number) => string;
  readonly labels: Readonly<Record<'on' | 'was' | 'now' | 'why' | 'withdrawn', string>>;
}
