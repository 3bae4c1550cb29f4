import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Astro names its parts after their content, also that of its store, which each page's own key answers for. */
const nameOfPart = /(?<=[\w.-]_)[\w-]{8}(?=\.mjs\b)/g;

/** Another one in each build, for what no static site has. */
const randomKey = /"key":"[^"]*"/;

const variable = /\bprocess\.env(?:\.(\w+)|\["(\w+)"\])/g;

/**
 * A digest of all that makes pages but a timeline: the built program in `folder`, the packages it uses (`lockfile`), the
 * sheets of its pages, the environment's variables that it asks for, and Node with its languages and time zones. Undefined
 * where there is no such file, and nobody knows of the packages whether they are the same.
 */
export function programDigest(folder: URL, lockfile: URL, styles: unknown): string | undefined {
  if (!existsSync(lockfile)) return undefined;
  const parts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mjs') && !path.includes('data-layer-content'))
    .map((path) => readFileSync(new URL(encodeURI(path), folder), 'utf8').replaceAll(nameOfPart, ''))
    .map((text) => text.replace(randomKey, ''))
    .sort();
  const names = parts.flatMap((text) => [...text.matchAll(variable)].map(([, a, b]) => a ?? b ?? ''));
  const asked = [...new Set(names)].sort().map((name) => [name, process.env[name]]);
  const digest = createHash('sha256').update(JSON.stringify([asked, process.versions, styles]));
  for (const part of [...parts, readFileSync(lockfile, 'utf8')]) digest.update('\0').update(part);
  return digest.digest('base64url');
}
