import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { listen } from '../../src/cli/listen.ts';
import { projectFolder } from './test-sites.ts';

export interface RunningServer {
  /** Address of the site's home page. */
  readonly home: string;
  readonly close: () => Promise<void>;
}

/** Where a server runs with an example of ours. */
export interface ServedSite {
  /** Folder in which the base path begins. */
  readonly root: string;
  readonly base: string;
  /** Empty, for the server's own files. */
  readonly folder: string;
  readonly port: number;
}

/** A program that serves folders, as its owner configures it after an example of ours. */
export interface WebServer {
  readonly name: string;
  /** Undefined where it is not installed. */
  readonly path: string | undefined;
  /** Whether it sends what was compressed with brotli beforehand. */
  readonly hasBrotli: boolean;
  /** Writes its configuration, of the example changed only in what each owner fills in, and tells its arguments. */
  readonly configure: (site: ServedSite) => readonly string[];
}

/** An example of `examples/hosting/`, each `[from, to]` replaced; an error if it has one of them no more. */
export function filledExample(name: string, changes: readonly (readonly [string, string])[]): string {
  const example = readFileSync(join(projectFolder, 'examples/hosting', name), 'utf8');
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    return text.replaceAll(from, () => to);
  }, example);
}

/** Starts a server on a free port, and waits until it answers. */
export async function runServer(
  { name, path, configure }: WebServer,
  root: string,
  base: string,
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), `frise-${name}-`));
  const port = await freePort();
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  const args = configure({ root, base, folder, port });
  const child = spawn(path!, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  let log = '';
  child.stderr.on('data', (text: Buffer) => (log = (log + text.toString()).slice(-4000)));
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const close = async (): Promise<void> => {
    child.kill('SIGQUIT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const home = `http://127.0.0.1:${port}${base}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(home).catch(() => undefined)) return { home, close };
    await pause(50);
  }
  await close();
  throw new Error(`${name} does not answer: ${log}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
