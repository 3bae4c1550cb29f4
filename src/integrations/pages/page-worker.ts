import { AsyncLocalStorage } from 'node:async_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { installRenderScope, renderForPrerender } from 'astro/app';
import { keepForPages } from '../../content/parts-for-pages.ts';
import type { OfflineFile } from '../../offline/worker/file-list.ts';
import type { PageAnswer, PageQuestion, PageWorkerData, SharedPages } from './page-messages.ts';
import { beginPage } from './page-messages.ts';
import { writeRendered } from './write-rendered.ts';

/* Makes pages of a build in a thread of its own, with the program that Astro has built for them. */

/** As much of Astro's `BuildApp` as its own prerenderer uses. */
interface PagesApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  setInternals(internals: object): void;
  setOptions(options: object): void;
}

const { entry, parts, outDir, styles } = workerData as PageWorkerData;
const port = parentPort!;

// Images are made by the first thread, which has to know of each: pages that show any are left to it.
Object.assign(globalThis, {
  astroAsset: {
    addStaticImage: (): never => {
      throw new Error('A page with images.');
    },
  },
});
installRenderScope(new AsyncLocalStorage());

keepForPages(parts, 'without keys');
const { app } = (await import(entry)) as { readonly app: PagesApp };
app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map() });
app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
const routes = new Map(
  app.manifest.routes.map(({ routeData }) => [`${routeData.route} ${routeData.component}`, routeData]),
);

port.on('message', ({ pages, begun }: SharedPages) => void makeAll(pages, begun));

async function makeAll(pages: readonly PageQuestion[], begun: Int32Array): Promise<void> {
  for (let place = pages.length - 1; place >= 0; place -= 1) {
    if (!beginPage(begun, place)) continue;
    const page = await make(pages[place]!).catch(() => undefined);
    port.postMessage({ place, page } satisfies PageAnswer);
  }
}

async function make({ url, file, route, component }: PageQuestion): Promise<OfflineFile | undefined> {
  const routeData = routes.get(`${route} ${component}`);
  if (routeData === undefined) return undefined;
  const rendered = await renderForPrerender(
    app as unknown as Parameters<typeof renderForPrerender>[0],
    new Request(url),
    { routeData },
  );
  return writeRendered(file, rendered, new URL(outDir));
}
