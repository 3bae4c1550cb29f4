import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServedSite, WebServer } from './web-server.ts';
import { filledExample } from './web-server.ts';

/** Debian's module for files compressed with brotli beforehand; not part of nginx itself. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const hasBrotli = existsSync(brotliModule);

/** Debian's, or the one that NGINX_PATH names. */
export const nginx: WebServer = {
  name: 'nginx',
  path: [process.env['NGINX_PATH'], '/usr/sbin/nginx'].find((path) => path !== undefined && existsSync(path)),
  hasBrotli,
  configure: (site) => {
    const { folder } = site;
    mkdirSync(join(folder, 'logs'));
    writeFileSync(join(folder, 'nginx.conf'), configuration(site));
    return ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  },
};

function configuration({ root, base, folder, port }: ServedSite): string {
  const filled = filledExample('nginx.conf', [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /var/www/frise;', `root ${root};`],
    ['include mime.types;', 'include /etc/nginx/mime.types;'],
    ['~^/_astro/', `~^${base}_astro/`],
    ['error_page 404 /404.html;', `error_page 404 ${base}404.html;`],
    ['# brotli_static on;', hasBrotli ? 'brotli_static on;' : ''],
  ]);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return [
    ...(hasBrotli ? [`load_module ${brotliModule};`] : []),
    'daemon off;',
    'master_process off;',
    `pid ${folder}/pid;`,
    'events {}',
    `http {\naccess_log off;\n${temporary.join('\n')}\n${filled}\n}`,
  ].join('\n');
}
