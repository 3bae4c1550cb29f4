import { Worker } from 'node:worker_threads';
import type { OfflineFile } from '../../offline/worker/file-list.ts';
import type { PageAnswer, PageQuestion, PageWorkerData, SharedPages } from './page-messages.ts';
import { beginPage } from './page-messages.ts';

type Answer = PromiseWithResolvers<OfflineFile | undefined>;

/** A thread that makes pages beside the first one, from the other end of their list. */
export class PageThread {
  readonly #worker: Worker;
  readonly #places = new Map<string, number>();
  readonly #answers = new Map<number, Answer>();
  #begun = new Int32Array(new SharedArrayBuffer(0));
  #isGone = false;

  constructor(data: PageWorkerData) {
    this.#worker = new Worker(new URL('./page-worker.ts', import.meta.url), { workerData: data });
    this.#worker.on('message', ({ place, page }: PageAnswer) => this.#answerAt(place).resolve(page));
    // Whatever ends it: the first thread makes what it still owes, and all else.
    this.#worker.on('error', () => this.#giveUp());
    this.#worker.on('exit', () => this.#giveUp());
  }

  /** Lets it begin; the first thread has to ask for each page before making it. */
  share(pages: readonly PageQuestion[]): void {
    this.#begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * pages.length));
    for (const [place, { file }] of pages.entries()) this.#places.set(file, place);
    this.#worker.postMessage({ pages, begun: this.#begun } satisfies SharedPages);
  }

  /** The page that the thread has written, or is about to; undefined when the first one has to make it. */
  async take(file: string): Promise<OfflineFile | undefined> {
    const place = this.#places.get(file);
    if (place === undefined || this.#isGone || beginPage(this.#begun, place)) return undefined;
    const page = await this.#answerAt(place).promise;
    this.#answers.delete(place);
    return page;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  #answerAt(place: number): Answer {
    const answer = this.#answers.get(place) ?? Promise.withResolvers<OfflineFile | undefined>();
    this.#answers.set(place, answer);
    return answer;
  }

  #giveUp(): void {
    this.#isGone = true;
    for (const { resolve } of this.#answers.values()) resolve(undefined);
  }
}
