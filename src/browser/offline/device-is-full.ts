import type { OfflineNews } from '../../offline/worker/offline-message.ts';

const key = 'frise:device-full';

/** Whether the worker has found no room in this tab, which is not asked for again at each page. */
export function isDeviceFull(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

export function setDeviceFull(isFull: boolean): void {
  try {
    if (isFull) sessionStorage.setItem(key, 'full');
    else sessionStorage.removeItem(key);
  } catch {
    // The next page finds out by itself.
  }
}

/** Remembers it when the worker says so, and calls back then. */
export function whenDeviceIsFull(
  container: ServiceWorkerContainer,
  tell: () => void = () => undefined,
): void {
  container.addEventListener('message', ({ data }) => {
    if ((data as Partial<OfflineNews>).news !== 'no-room') return;
    setDeviceFull(true);
    tell();
  });
}
