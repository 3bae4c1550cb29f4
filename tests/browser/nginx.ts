import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { listen } from '../../src/cli/listen.ts';
import { projectFolder } from './test-sites.ts';

/** Debian's, or the one that NGINX_PATH names. */
export const nginxPath = [process.env['NGINX_PATH'], '/usr/sbin/nginx'].find(
  (path) => path !== undefined && existsSync(path),
);

/** Debian's module for files compressed with brotli beforehand; not part of nginx itself. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
export const nginxHasBrotli = existsSync(brotliModule);

export interface RunningNginx {
  /** Address of the site's home page. */
  readonly home: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a folder with the example of `examples/hosting/nginx.conf`, of which only what each owner has to fill in is
 * changed: where it listens, its name, where the files and nginx's own are, and what the comments say of a path.
 */
export async function runNginx(root: string, base: string): Promise<RunningNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'frise-nginx-'));
  mkdirSync(join(folder, 'logs'));
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration(root, base, folder, port));
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  const child = spawn(nginxPath!, args, { stdio: ['ignore', 'ignore', 'pipe'] });
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
  const log = readFileSync(join(folder, 'error.log'), 'utf8');
  await close();
  throw new Error(`nginx does not answer: ${log}`);
}

function configuration(root: string, base: string, folder: string, port: number): string {
  const filled = readFileSync(join(projectFolder, 'examples/hosting/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/frise;', `root ${root};`)
    .replace('include mime.types;', 'include /etc/nginx/mime.types;')
    .replace('~^/_astro/', `~^${base}_astro/`)
    .replace('error_page 404 /404.html;', `error_page 404 ${base}404.html;`)
    .replace('# brotli_static on;', nginxHasBrotli ? 'brotli_static on;' : '');
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return [
    ...(nginxHasBrotli ? [`load_module ${brotliModule};`] : []),
    'daemon off;',
    'master_process off;',
    `pid ${folder}/pid;`,
    'events {}',
    `http {\naccess_log off;\n${temporary.join('\n')}\n${filled}\n}`,
  ].join('\n');
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
