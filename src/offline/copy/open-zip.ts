import { closeSync, openSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { CopiedFile } from './copied-file.ts';

export interface OpenZip {
  readonly add: (file: CopiedFile) => void;
  /** Ends the file; returns its bytes' number. */
  readonly close: () => number;
}

/** Already as small as they can be. */
const packed = /\.(webp|avif|png|jpe?g|gif|woff2|zip|mp[34])$/;
/** The first date that a zip can hold, by the machine's clock: a zip holds no zone, so the bytes are the same everywhere. */
const noDate = new Date(1980, 0, 1);

/** Begins a zip file whose files all lie in one folder. The same files in the same order give the same bytes. */
export function openZip(path: string, folder: string): OpenZip {
  const target = openSync(path, 'w');
  let size = 0;
  const zip = new Zip((error, data) => {
    if (error) throw error;
    size += writeSync(target, data);
  });
  return {
    add: ({ path: name, bytes }) => {
      const inside = `${folder}/${name}`;
      const file = packed.test(name) ? new ZipPassThrough(inside) : new ZipDeflate(inside, { level: 9 });
      file.mtime = noDate;
      zip.add(file);
      file.push(bytes, true);
    },
    close: () => {
      zip.end();
      closeSync(target);
      return size;
    },
  };
}
