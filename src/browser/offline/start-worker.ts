/** Registers the worker of a site, for what lies below its address. Throws where the browser keeps nothing. */
export function startWorker(worker: string): Promise<ServiceWorkerRegistration> {
  const scope = worker.slice(0, worker.lastIndexOf('/') + 1);
  return navigator.serviceWorker.register(worker, { scope, updateViaCache: 'none' });
}
