/** The page can be read and used before; but what its address asks for is not put off. */
const loadLarge = (): void => {
  import('./large-frise-view.ts').catch(() => document.querySelector('frise-view')?.classList.add('failed'));
};

if (location.search !== '' || !('requestIdleCallback' in globalThis)) loadLarge();
else requestIdleCallback(loadLarge, { timeout: 2000 });
