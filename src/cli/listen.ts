import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const attempts = 20;

/** Makes a server listen on 127.0.0.1 at the first free port from `port` on (0: any free one); returns that port. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await listenAt(server, port + attempt);
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || attempt + 1 === attempts) throw error;
    }
  }
}

function listenAt(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
