import type { TimelineParts } from '../../content/put-together.ts';
import type { OfflineFile } from '../../offline/worker/file-list.ts';

/** What a second thread has to know to make a page as the first would. */
export interface PageWorkerData {
  /** Address of the built program of the pages. */
  readonly entry: string;
  readonly parts: TimelineParts;
  /** Address of the folder in which the site is built. */
  readonly outDir: string;
  /** Astro's key of each route, with the style sheets of its pages. */
  readonly styles: readonly (readonly [key: string, page: { readonly styles: readonly unknown[] }])[];
}

/** A page to make: its address, its file in the site's folder, and by what its route is known. */
export interface PageQuestion {
  readonly url: string;
  readonly file: string;
  readonly route: string;
  readonly component: string;
}

/** The pages that two threads make, the first from the beginning on, the second from the end. */
export interface SharedPages {
  readonly pages: readonly PageQuestion[];
  /** For each page whether one of them has begun it; in memory that both see. */
  readonly begun: Int32Array;
}

/** The page as it was written; without one, the thread cannot make it: the first thread then does, or says what is wrong. */
export interface PageAnswer {
  readonly place: number;
  readonly page: OfflineFile | undefined;
}

/** Whether the page at a place is left to the thread that asks: to one of them only. */
export function beginPage(begun: Int32Array, place: number): boolean {
  return Atomics.exchange(begun, place, 1) === 0;
}
