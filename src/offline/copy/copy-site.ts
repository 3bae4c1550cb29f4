import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { asScript } from './as-script.ts';
import { bundleScript } from './bundle-script.ts';
import type { CopiedFile } from './copied-file.ts';
import { copySearch } from './copy-search.ts';
import { listPaths } from './list-paths.ts';
import { rewritePage } from './rewrite-page.ts';
import { rewriteStyle } from './rewrite-style.ts';

/** What the scripts of pages fetch. */
const fetched = /^(search|frise)\/.*\.json$/;

export interface BuiltSite {
  readonly folder: string;
  /** The path under which it was built; a slash at both ends. */
  readonly base: string;
}

/** What is of no use on a disk, or comes into the copy in another form. */
const leftOut =
  /^(404\.html|robots\.txt|sitemap[^/]*\.xml|_headers|_redirects|manifest\.webmanifest|sw\.js|offline\/.*|offline-files\.json|offline-copy\.zip|_astro\/.*\.(js|woff2)|pagefind\/.*|.*\.(br|gz))$/;

/**
 * The files of a built site as they have to be to work from a disk, by double click, without a server: in the order of
 * their paths but for the search's and the scripts', which come last. The same site gives the same files.
 */
export async function* copySite(site: BuiltSite): AsyncGenerator<CopiedFile> {
  const scripts = new Map<string, readonly string[]>();
  const scriptFor = (modules: readonly string[]): string => {
    const name = `scripts/${createHash('sha256').update(modules.join('\n')).digest('hex').slice(0, 10)}.js`;
    scripts.set(name, modules);
    return name;
  };
  for (const path of listPaths(site.folder).filter((path) => !leftOut.test(path))) {
    const bytes = await readFile(join(site.folder, path));
    yield fetched.test(path)
      ? asScript(path, bytes)
      : { path, bytes: await rewrite(path, bytes, site, scriptFor) };
  }
  yield* copySearch(site.folder);
  for (const [path, modules] of [...scripts].sort()) {
    const imports = modules.map((address) => `import ${JSON.stringify(pathOf(address, site))};\n`);
    const code = await bundleScript({ code: imports.join(''), folder: site.folder, name: 'frisePage' });
    yield { path, bytes: Buffer.from(code) };
  }
}

async function rewrite(
  path: string,
  bytes: Buffer,
  { folder, base }: BuiltSite,
  scriptFor: (scripts: readonly string[]) => string,
): Promise<Uint8Array> {
  if (path.endsWith('.html')) return Buffer.from(rewritePage(bytes.toString(), path, { base, scriptFor }));
  if (!path.endsWith('.css')) return bytes;
  const read = (target: string): Promise<Buffer> => readFile(join(folder, target));
  return Buffer.from(await rewriteStyle(bytes.toString(), path, base, read));
}

function pathOf(address: string, { folder, base }: BuiltSite): string {
  return posix.join(folder.replaceAll('\\', '/'), address.slice(base.length));
}
