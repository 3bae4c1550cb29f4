import type { CDPSession } from 'playwright-core';

interface Transfer {
  readonly type: string;
  readonly parts: { readonly at: number; readonly bytes: number }[];
  /** Headers and compressed body, known at the end. */
  whole?: { readonly at: number; readonly bytes: number };
}

/** What a page has been sent, in bytes as transferred: compressed, headers included. */
export class NetworkLog {
  readonly #transfers = new Map<string, Transfer>();
  readonly #open = new Set<string>();
  /** Seconds on the browser's own clock, as all times here. */
  #start: number | undefined;

  /** Starts with the next navigation of the page. */
  static async of(session: CDPSession): Promise<NetworkLog> {
    const log = new NetworkLog();
    session.on('Network.requestWillBeSent', ({ requestId, timestamp, type = 'Other' }) => {
      log.#start ??= timestamp;
      log.#transfers.set(requestId, { type, parts: [] });
      log.#open.add(requestId);
    });
    session.on('Network.dataReceived', ({ requestId, timestamp: at, encodedDataLength: bytes }) => {
      log.#transfers.get(requestId)?.parts.push({ at, bytes });
    });
    session.on('Network.loadingFinished', ({ requestId, timestamp: at, encodedDataLength: bytes }) => {
      const transfer = log.#transfers.get(requestId);
      if (transfer !== undefined) transfer.whole = { at, bytes };
      log.#open.delete(requestId);
    });
    session.on('Network.loadingFailed', ({ requestId }) => log.#open.delete(requestId));
    await session.send('Network.enable');
    return log;
  }

  get isQuiet(): boolean {
    return this.#start !== undefined && this.#open.size === 0;
  }

  /** In the first so many milliseconds after the navigation. The page's own HTML counts whole: the browser tells no part of it. */
  bytesUntil(ms: number): number {
    const end = this.#start! + ms / 1000;
    return sum([...this.#transfers.values()], ({ type, parts, whole }) =>
      whole !== undefined && (type === 'Document' || whole.at <= end)
        ? whole.bytes
        : sum(
            parts.filter(({ at }) => at <= end),
            ({ bytes }) => bytes,
          ),
    );
  }

  get bytes(): number {
    return sum([...this.#transfers.values()], ({ whole }) => whole?.bytes ?? 0);
  }

  get scriptBytes(): number {
    return sum([...this.#transfers.values()], ({ type, whole }) =>
      type === 'Script' ? (whole?.bytes ?? 0) : 0,
    );
  }
}

function sum<Item>(items: readonly Item[], bytesOf: (item: Item) => number): number {
  return items.reduce((total, item) => total + bytesOf(item), 0);
}
