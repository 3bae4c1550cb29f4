import { forgetBuilds } from './build-caches.ts';
import type { WorkerScope } from './worker-scope.ts';

// Takes the place of the site's worker, forgets what that kept, and goes: pages then come from the network again.
const worker = self as unknown as WorkerScope;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener('activate', (event) => {
  const end = async (): Promise<void> => {
    await forgetBuilds(worker.registration.scope);
    await worker.registration.unregister();
  };
  event.waitUntil(end());
});
