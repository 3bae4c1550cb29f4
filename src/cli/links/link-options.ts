/** How politely addresses are asked for. */
export interface LinkOptions {
  /** Hosts asked at the same time. */
  readonly concurrency: number;
  /** Between the end of one request to a host and the next one to it. */
  readonly pauseMs: number;
  /** Of one request, from looking up its host to the first line of its answer. */
  readonly timeoutMs: number;
  /** Before the one second try, when the answer names no time. */
  readonly retryMs: number;
  /** The longest time that an answer may make us wait. */
  readonly longestRetryMs: number;
  readonly mostRedirects: number;
  /** Addresses asked in all. */
  readonly most: number;
  /** Tests ask a server on their own machine; nobody else may. */
  readonly allowPrivate: boolean;
}

export const LINK_OPTIONS = {
  concurrency: 4,
  pauseMs: 1000,
  timeoutMs: 10_000,
  retryMs: 2000,
  longestRetryMs: 30_000,
  mostRedirects: 5,
  most: 500,
  allowPrivate: false,
} as const satisfies LinkOptions;
