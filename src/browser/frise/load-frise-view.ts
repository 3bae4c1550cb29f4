/** The page can be read and used before; but what its address asks for is not put off. */
const load = (): void => void import('./frise-view.ts');

if (location.search !== '' || !('requestIdleCallback' in globalThis)) load();
else requestIdleCallback(load, { timeout: 2000 });
