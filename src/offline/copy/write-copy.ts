import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BuiltSite } from './copy-site.ts';
import { copySite } from './copy-site.ts';
import { openZip } from './open-zip.ts';

export interface WrittenCopy {
  readonly files: number;
  /** Of all files together. */
  readonly bytes: number;
  readonly zipBytes: number;
}

/** Writes the copy of a site as the folder `target/name` and as `target/name.zip`, in the place of former ones. */
export async function writeCopy(site: BuiltSite, target: string, name: string): Promise<WrittenCopy> {
  const folder = join(target, name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const zip = openZip(join(target, `${name}.zip`), name);
  let files = 0;
  let bytes = 0;
  for await (const file of copySite(site)) {
    const path = join(folder, file.path);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.bytes);
    zip.add(file);
    files += 1;
    bytes += file.bytes.length;
  }
  return { files, bytes, zipBytes: zip.close() };
}
