import type { PrerenderRenderMetadata } from 'astro';
import type { StoredTimeline } from '../../content/stored-timeline.ts';

/** What a second thread has to know to render a page as the first would. */
export interface PageWorkerData {
  /** Address of the built program of the pages. */
  readonly entry: string;
  readonly stored: StoredTimeline;
  /** Astro's key of each route, with the style sheets of its pages. */
  readonly styles: readonly (readonly [key: string, page: { readonly styles: readonly unknown[] }])[];
}

/** Renders a page: its address, and by what its route is known. */
export interface PageQuestion {
  readonly id: number;
  readonly url: string;
  readonly route: string;
  readonly component: string;
  readonly collectMetadata: boolean;
}

/** The page; without a body, one that the thread cannot make: the first thread then makes it, or says what is wrong. */
export interface PageAnswer {
  readonly id: number;
  readonly body?: Uint8Array<ArrayBuffer>;
  readonly metadata?: PrerenderRenderMetadata | undefined;
}
