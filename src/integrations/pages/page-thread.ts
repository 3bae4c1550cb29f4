import { Worker } from 'node:worker_threads';
import type { RouteData } from 'astro';
import type { OfflineFile } from '../../offline/worker/file-list.ts';
import type { PageAnswer, PageQuestion, PageWorkerData } from './page-messages.ts';

/** So many pages wait for the thread at most: then it is never idle, and the first thread has its share. */
const mostWaiting = 8;

/** A thread that makes pages beside the first one. */
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
    // Whatever ends it: the first thread makes what it still owes, and all else.
    this.#worker.on('error', () => this.#giveUp());
    this.#worker.on('exit', () => this.#giveUp());
  }

  /** Whether it can take one more page. */
  get isFree(): boolean {
    return this.#isReady && this.#waiting.size < mostWaiting;
  }

  /** Whether it has nothing to do. */
  get isIdle(): boolean {
    return this.#isReady && this.#waiting.size === 0;
  }

  /** Makes and writes a page; undefined when this thread cannot make it. */
  async make(
    url: string,
    file: string,
    { route, component }: Pick<RouteData, 'route' | 'component'>,
  ): Promise<OfflineFile | undefined> {
    const id = (this.#asked += 1);
    const { page } = await new Promise<PageAnswer>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#worker.postMessage({ id, url, file, route, component } satisfies PageQuestion);
    });
    return page;
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
