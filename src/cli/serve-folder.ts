import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { cacheControl } from './cache-control.ts';
import { listen } from './listen.ts';
import { securityHeaders } from './security-headers.ts';

export interface FolderToServe {
  readonly folder: string;
  /** Path under which the site was built; begins and ends with `/`. */
  readonly base: string;
  /** The first port to try; the next ones follow while it is taken. 0 for any free one. */
  readonly port: number;
}

export interface ServedFolder {
  /** Address of the site's home page. */
  readonly url: string;
  /** Ends the server and the connections still open. */
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site on 127.0.0.1 as a good host would: with its own page and status 404 for what is missing, and with
 * the security headers. Files are read anew for each request, so a new build shows at once.
 */
export async function serveFolder({ folder, base, port }: FolderToServe): Promise<ServedFolder> {
  const server = createServer(answerFrom(folder, base));
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answerFrom(folder: string, base: string): RequestListener {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', cacheControl(path.slice(1))),
  });
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const url = request.url ?? '/';
    if (`${url}/` === base) return void response.writeHead(308, { location: base }).end();
    if (!url.startsWith(base)) return void sayMissing(folder, response);
    request.url = url.slice(base.length - 1);
    files(request, response, () => sayMissing(folder, response));
  };
}

async function sayMissing(folder: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => '');
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page);
}
