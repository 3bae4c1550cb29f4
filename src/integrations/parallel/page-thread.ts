import { Worker } from 'node:worker_threads';
import type { PrerenderResult, RouteData } from 'astro';
import type { PageAnswer, PageQuestion, PageWorkerData } from './page-messages.ts';

/** So many pages wait for the thread at most: then it is never idle, and the first thread has its share. */
const mostWaiting = 8;

/** A thread that renders pages beside the first one. */
export class PageThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, (answer: PageAnswer) => void>();
  #asked = 0;
  #isReady = false;

  constructor(data: PageWorkerData) {
    this.#worker = new Worker(new URL('./page-worker.ts', import.meta.url), { workerData: data });
    this.#worker.on('message', (message: PageAnswer | 'ready') => {
      if (message === 'ready') this.#isReady = true;
      else this.#answer(message);
    });
    // Whatever ends it: the first thread renders what it still owes, and all else.
    this.#worker.on('error', () => this.#giveUp());
    this.#worker.on('exit', () => this.#giveUp());
  }

  /** Whether it can take one more page. */
  get isFree(): boolean {
    return this.#isReady && this.#waiting.size < mostWaiting;
  }

  /** The page, or undefined when this thread cannot make it. */
  async render(
    url: string,
    { route, component }: Pick<RouteData, 'route' | 'component'>,
    collectMetadata: boolean,
  ): Promise<PrerenderResult | undefined> {
    const id = (this.#asked += 1);
    const question: PageQuestion = { id, url, route, component, collectMetadata };
    const { body, metadata } = await new Promise<PageAnswer>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#worker.postMessage(question);
    });
    return body && { response: new Response(body), ...(metadata && { metadata }) };
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #answer(answer: PageAnswer): void {
    const resolve = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    resolve?.(answer);
  }

  #giveUp(): void {
    this.#isReady = false;
    for (const id of [...this.#waiting.keys()]) this.#answer({ id });
  }
}
