import { listPath } from './file-list.ts';
import type { SiteFiles } from './site-files.ts';
import { fileAt } from './site-files.ts';

/** A request, as far as its answer depends on it. */
export interface Asked {
  readonly method: string;
  /** By `pathOf`: below the site's base, without the query. */
  readonly path: string | undefined;
  /** For a page, by a link or the address bar. */
  readonly isNavigation: boolean;
  /** For a part of a file. */
  readonly isRange: boolean;
}

/**
 * How a request is answered:
 *
 * - `network`: as if there were no worker.
 * - `page`: the build's page; without one, the network's; without that, the page of what can be read offline.
 * - `file`: the build's file; without one, the network's.
 * - `folder`: by leading to the address with a slash at its end.
 * - `absent`: by the network; without it, with the site's page for what does not exist.
 */
export type Answer = 'network' | 'page' | 'file' | 'folder' | 'absent';

interface Route {
  readonly answer: Answer;
  readonly matches: (asked: Asked, path: string, files: SiteFiles) => boolean;
}

/** What the worker leaves alone: its own script and list are the news. */
const ownFiles: ReadonlySet<string> = new Set(['sw.js', listPath]);

/** What needs no worker, whatever the build. */
const leftAlone: readonly ((asked: Asked) => boolean)[] = [
  ({ method }) => method !== 'GET',
  ({ path }) => path === undefined || ownFiles.has(path),
  ({ isRange }) => isRange,
];

/** The first that matches. Queries never matter: `search/?q=…`, `pagefind/pagefind-entry.json?ts=…`. */
const routes: readonly Route[] = [
  { answer: 'page', matches: ({ isNavigation }, path, files) => isNavigation && isPage(path, files) },
  { answer: 'file', matches: (_, path, files) => fileAt(path, files) !== undefined },
  { answer: 'folder', matches: (_, path, files) => files.has(`${path}/index.html`) },
  { answer: 'absent', matches: ({ isNavigation }) => isNavigation },
];

/** Whether the network answers whatever the files: known before they are. */
export function isLeftAlone(asked: Asked): boolean {
  return leftAlone.some((matches) => matches(asked));
}

/** How the worker of a build with these files answers. */
export function routeOf(asked: Asked, files: SiteFiles): Answer {
  const { path } = asked;
  if (path === undefined || isLeftAlone(asked)) return 'network';
  return routes.find(({ matches }) => matches(asked, path, files))?.answer ?? 'network';
}

function isPage(path: string, files: SiteFiles): boolean {
  return fileAt(path, files)?.path.endsWith('.html') === true;
}
