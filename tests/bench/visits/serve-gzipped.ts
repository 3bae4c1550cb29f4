import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listen } from '../../../src/cli/listen.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** What shrinks; fonts and pictures are compressed already. */
const shrinks = /\.(html|css|js|json|svg|webmanifest|xml|txt)$/;

interface Answer {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * Serves a folder on 127.0.0.1, text compressed with gzip as hosts do (level 6), each file read and compressed once, so
 * that the second visit of a page waits for neither. Nothing may be kept by the browser.
 */
export async function serveGzipped(
  folder: string,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const answers = new Map<string, Answer | undefined>();
  const answerTo = (path: string): Answer | undefined => {
    if (!answers.has(path)) answers.set(path, readAnswer(folder, path));
    return answers.get(path);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const answer = answerTo(normalize(decodeURIComponent(pathname)));
    if (answer === undefined) response.writeHead(404).end();
    else response.writeHead(200, answer.headers).end(answer.body);
  });
  const port = await listen(server, 0);
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}

function readAnswer(folder: string, path: string): Answer | undefined {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const bytes = readFileSync(file);
  const body = shrinks.test(file) ? gzipSync(bytes, { level: 6 }) : bytes;
  const headers = {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': String(body.length),
    'cache-control': 'no-store',
    ...(shrinks.test(file) && { 'content-encoding': 'gzip' }),
  };
  return { headers, body };
}
