/** Keeping the site must not delay reading it: what does so comes when the page is whole and the browser has nothing else to do. */
const load = (): void => void import('./register-worker.ts');

const whenIdle = (): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(load, { timeout: 4000 });
  else load();
};

if (document.querySelector('frise-new-version') !== null) {
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}

export {};
