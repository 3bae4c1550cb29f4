import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { OfflineFile } from '../../offline/worker/file-list.ts';
import { describeFile } from './describe-file.ts';

/** A page of a build: the key of all that it shows, and the hash of what it became. */
type Row = readonly [key: string, hash: string];

/** A page as the last build has made it. */
export interface KeptPage {
  readonly bytes: Uint8Array;
  readonly page: OfflineFile;
}

interface List {
  /** See `programDigest`. */
  readonly program?: string | undefined;
  readonly pages: Readonly<Record<string, Row>>;
}

/**
 * The pages of the last build that this one can take over from the last site: those of the same program, with the same
 * key, which are still there as they were made.
 */
export class KeptPages {
  readonly #rows = new Map<string, Row>();
  readonly #before: ReadonlyMap<string, Row>;
  readonly #list: URL;
  readonly #site: URL;
  readonly #program: string | undefined;

  /** `list` is what the last build left, `site` the folder of its site. Without a `program` nothing is taken over. */
  constructor(list: URL, site: URL, program: string | undefined) {
    this.#list = list;
    this.#site = site;
    this.#program = program;
    const { program: former, pages } = readList(list);
    this.#before = new Map(program !== undefined && former === program ? Object.entries(pages) : []);
  }

  /** How many pages were taken over. */
  taken = 0;

  /** Whether the last build has made that page; it may have been changed or lost since. */
  knows(file: string, key: string): boolean {
    return this.#before.get(file)?.[0] === key;
  }

  /** Undefined where it has to be made. */
  take(file: string, key: string): KeptPage | undefined {
    if (!this.knows(file, key)) return undefined;
    const bytes = readIfThere(new URL(encodeURI(file), this.#site));
    if (bytes === undefined) return undefined;
    const page = describeFile(file, bytes);
    if (page.hash !== this.#before.get(file)?.[1]) return undefined;
    this.taken += 1;
    return { bytes, page };
  }

  /** Notes a page of this build. */
  add({ path, hash }: OfflineFile, key: string): void {
    this.#rows.set(path, [key, hash]);
  }

  /** Leaves the list to the next build. */
  save(): void {
    const pages = Object.fromEntries([...this.#rows].sort(([a], [b]) => (a < b ? -1 : 1)));
    mkdirSync(new URL('.', this.#list), { recursive: true });
    writeFileSync(this.#list, JSON.stringify({ program: this.#program, pages } satisfies List));
  }
}

function readList(list: URL): List {
  try {
    return JSON.parse(readFileSync(list, 'utf8')) as List;
  } catch {
    return { pages: {} };
  }
}

function readIfThere(file: URL): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
