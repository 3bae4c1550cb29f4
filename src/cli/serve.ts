import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from './serve-folder.ts';

/** `npm run preview`: serves `dist/` until it is interrupted. PORT and BASE_PATH as in the README. */
async function serve(): Promise<void> {
  const { BASE_PATH = '/', PORT = '4321' } = process.env;
  const folder = 'dist';
  if (!existsSync(join(folder, 'index.html'))) return fail(noSite);
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535) return fail(noPort(PORT));
  const { url, close } = await serveFolder({ folder, base: asBase(BASE_PATH), port: Number(PORT) });
  await fetch(url);
  console.log(`\n  ${url}\n\n  Ctrl + C : arrêter / stop\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());
}

const noSite =
  'Il n’y a pas encore de site dans dist/. Construisez-le :  npm run build\n' +
  'There is no site in dist/ yet. Build it:  npm run build';

const noPort = (written: string): string =>
  `PORT="${written}" n’est pas un port : écrivez un nombre de 0 à 65535.\n` +
  `PORT="${written}" is not a port: write a number from 0 to 65535.`;

function asBase(path: string): string {
  return `/${path}/`.replaceAll(/\/+/g, '/');
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await serve();
