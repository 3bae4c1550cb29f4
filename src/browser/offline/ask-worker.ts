import type { OfflineRequest } from '../../offline/worker/offline-message.ts';

/** Asks a worker and waits for what it says; undefined where nothing of the site is kept. `take-over` has no answer. */
export function askWorker<Reply>(
  worker: ServiceWorker,
  ask: OfflineRequest['ask'],
): Promise<Reply | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      port1.close();
      resolve(data as Reply | undefined);
    };
    worker.postMessage({ ask } satisfies OfflineRequest, [port2]);
  });
}
