import { setTimeout as pause } from 'node:timers/promises';

/** Lets one request at a time through to each host, with a pause after each. */
export class HostGate {
  readonly #pauseMs: number;
  readonly #last = new Map<string, Promise<unknown>>();

  constructor(pauseMs: number) {
    this.#pauseMs = pauseMs;
  }

  /** The result of a request that does not fail, made when it is its turn. */
  async pass<Result>(host: string, request: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(host);
    const asked = (before ?? Promise.resolve()).then(request);
    this.#last.set(
      host,
      asked.then(() => pause(this.#pauseMs)),
    );
    return asked;
  }
}
