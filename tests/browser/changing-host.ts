import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { securityHeaders } from '../../src/cli/security-headers.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** What a host answers by itself, instead of a file. */
export interface Reply {
  readonly status: number;
  readonly location?: string;
  readonly body?: Uint8Array | string;
  /** How long it says that the body is. */
  readonly length?: number;
}

/** A host that can go away, come back at the same address, and change what it serves at any moment. */
export interface ChangingHost {
  readonly origin: string;
  /** The folder behind each path. The longest path counts. */
  readonly folders: Record<string, string>;
  /** Called before each answer with the path asked for; what it throws breaks the connection. */
  watch: (path: string) => void;
  /** What is answered to a path instead of its file; by default nothing is. */
  reply: (path: string) => Reply | undefined;
  /** What each answer waits for. */
  gate: Promise<void>;
  /** Every path asked for, in order. */
  readonly asked: string[];
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

export async function changingHost(folders: Record<string, string>): Promise<ChangingHost> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    host.asked.push(path);
    try {
      host.watch(path);
    } catch {
      return void response.destroy();
    }
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    response.setHeader('cache-control', 'no-cache');
    void host.gate.then(() => answer(path, response));
  });
  const answer = (path: string, response: ServerResponse): void => {
    const reply = host.reply(path);
    if (reply !== undefined) return answerBy(reply, response);
    const file = fileOf(path, host.folders);
    if (file === undefined) return void response.writeHead(404).end();
    readFile(file).then(
      (bytes) => {
        const type = types[extname(file)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type }).end(bytes);
      },
      () => response.destroy(),
    );
  };
  const listen = (port: number): Promise<void> =>
    new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const host: ChangingHost = {
    origin: `http://127.0.0.1:${port}`,
    folders: { ...folders },
    watch: () => undefined,
    reply: () => undefined,
    gate: Promise.resolve(),
    asked: [],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    start: () => listen(port),
  };
  return host;
}

function answerBy({ status, location, body = '', length }: Reply, response: ServerResponse): void {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    ...(location === undefined ? {} : { location }),
    ...(length === undefined ? {} : { 'content-length': length }),
  });
  if (length === undefined) return void response.end(body);
  response.write(body, () => response.destroy());
}

function fileOf(path: string, folders: Readonly<Record<string, string>>): string | undefined {
  const base = Object.keys(folders)
    .filter((prefix) => path.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0];
  if (base === undefined) return undefined;
  const inside = path.slice(base.length);
  const file = join(folders[base]!, /(^|\/)$/.test(inside) ? `${inside}index.html` : inside);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
