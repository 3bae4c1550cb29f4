import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WebServer } from './web-server.ts';
import { filledExample } from './web-server.ts';

/** Debian's, or the one that CADDY_PATH names; without certificates, which it would ask for by the network. */
export const caddy: WebServer = {
  name: 'caddy',
  path: [process.env['CADDY_PATH'], '/usr/bin/caddy'].find((path) => path !== undefined && existsSync(path)),
  hasBrotli: true,
  configure: ({ root, base, folder, port }) => {
    const file = join(folder, 'Caddyfile');
    const options = '{\n\tadmin off\n\tauto_https off\n}\n';
    const filled = filledExample('Caddyfile', [
      ['frise.example {', `http://127.0.0.1:${port} {`],
      ['root * /var/www/frise', `root * ${root}`],
      ['path /_astro/*', `path ${base}_astro/*`],
      ['rewrite * /404.html', `rewrite * ${base}404.html`],
    ]);
    writeFileSync(file, options + filled);
    return ['run', '--config', file, '--adapter', 'caddyfile'];
  },
};
