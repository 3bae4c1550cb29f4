import type { PrerenderResult } from 'astro';
import type { OfflineFile } from '../../offline/worker/file-list.ts';
import { writePage } from './write-page.ts';

/** Writes what Astro has rendered for a page's file, as `writePage` does; undefined, and nothing, for an answer that is no page. */
export async function writeRendered(
  file: string,
  rendered: Response | PrerenderResult,
  outDir: URL,
): Promise<OfflineFile | undefined> {
  const response = rendered instanceof Response ? rendered : rendered.response;
  if (response.status !== 200) return undefined;
  return writePage(file, new Uint8Array(await response.arrayBuffer()), outDir);
}
