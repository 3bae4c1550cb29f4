import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileList, OfflineFile } from '../offline/worker/file-list.ts';
import { formatFileList, listPath } from '../offline/worker/file-list.ts';
import { shortHash } from '../offline/worker/short-hash.ts';
import { bundleWorker } from './bundle-worker.ts';
import { listOfflineFiles } from './list-offline-files.ts';

/**
 * Writes into a built site the list of its files and the worker that keeps them, whose script names the list's hash: so a
 * browser sees that a build is new, and nothing of another build passes for a part of it. What is `known` of its files is not
 * read again. Returns the list.
 */
export async function writeServiceWorker(
  folder: string,
  known: ReadonlyMap<string, OfflineFile>,
  wholeBytes?: number,
): Promise<FileList> {
  const list = listOfflineFiles(folder, known, wholeBytes);
  const text = formatFileList(list);
  const build = await shortHash(Buffer.from(text));
  await writeFile(join(folder, listPath), text);
  await writeFile(join(folder, 'sw.js'), await bundleWorker('service-worker.ts', build));
  return list;
}

/** The script of a worker that takes back the one a former build or a former setting has left. */
export function selfRemovingWorker(): Promise<string> {
  return bundleWorker('self-removing-worker.ts', '');
}
