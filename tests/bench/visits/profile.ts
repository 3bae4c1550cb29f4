/** What a reader has in hand. */
export interface Profile {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** How many times slower than this machine. */
  readonly slowdown: number;
  readonly network?: { readonly bytesPerSecond: number; readonly latencyMs: number };
}

export const profiles: readonly Profile[] = [
  { name: 'this machine', viewport: { width: 1280, height: 900 }, slowdown: 1 },
  {
    name: 'cheap phone',
    viewport: { width: 390, height: 844 },
    slowdown: 4,
    // 1.6 Mbit/s.
    network: { bytesPerSecond: 200_000, latencyMs: 150 },
  },
];
