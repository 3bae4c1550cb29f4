import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** Serves a built folder under a base path on a free port of this machine, with its own page for what is missing. */
export async function serveSite(
  folder: string,
  base: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const files = sirv(folder);
  const missing = await readFile(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const say404 = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(missing);
    };
    if (request.url?.startsWith(base) !== true) return say404();
    request.url = request.url.slice(base.length - 1);
    files(request, response, say404);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
