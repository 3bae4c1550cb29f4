import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unescapeAttribute } from './escape-attribute.ts';

/** The title of a built site's home page; empty where it has none. */
export async function titleOfSite(folder: string): Promise<string> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  return unescapeAttribute(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').trim();
}
