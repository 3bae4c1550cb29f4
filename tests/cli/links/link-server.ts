import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server was asked, in order. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly agent: string;
}

export interface LinkServer {
  /** `http://127.0.0.1:…`, without a final slash. */
  readonly address: string;
  readonly asked: readonly Asked[];
  /** The most requests that were being answered at once. */
  readonly atOnce: () => number;
}

/** Answers by path; gets how often that path was asked before. */
export type Answers = (request: IncomingMessage, response: ServerResponse, before: number) => void;

/** Hands over a server on this machine, then ends it and all its connections. */
export async function withServer(
  answers: Answers,
  look: (server: LinkServer) => Promise<void>,
): Promise<void> {
  const asked: Asked[] = [];
  let open = 0;
  let most = 0;
  const server: Server = createServer((request, response) => {
    const { method = '', url = '' } = request;
    const before = asked.filter(({ path }) => path === url).length;
    asked.push({ method, path: url, agent: request.headers['user-agent'] ?? '' });
    open += 1;
    most = Math.max(most, open);
    response.once('close', () => (open -= 1));
    answers(request, response, before);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  try {
    const { port } = server.address() as AddressInfo;
    await look({ address: `http://127.0.0.1:${port}`, asked, atOnce: () => most });
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}
