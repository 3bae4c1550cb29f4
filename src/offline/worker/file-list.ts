/** One file of a build. */
export interface OfflineFile {
  /** From the site's base, with slashes, as the file is called: `events/x/index.html`. */
  readonly path: string;
  /** By `shortHash`. */
  readonly hash: string;
  readonly bytes: number;
  /** How many events a page tells that are told on no page of their own. */
  readonly events?: number;
}

/** What a build is made of, for reading it without a network. */
export interface FileList {
  /** What one visit brings. */
  readonly shell: readonly OfflineFile[];
  /** What comes when it is visited, or when the reader asks for all. Empty where the whole site is small. */
  readonly rest: readonly OfflineFile[];
}

/** In bytes. */
export function sumOf(files: readonly OfflineFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Where the list is, from the site's base. Its hash names the build. */
export const listPath = 'offline-files.json';

/** A list as text: one line for each file, so that two builds differ in few. The same list gives the same text. */
export function formatFileList({ shell, rest }: FileList): string {
  const lines = (files: readonly OfflineFile[]): string =>
    files
      .map(({ path, hash, bytes, events }) => {
        const row = [path, hash, bytes, ...(events === undefined ? [] : [events])];
        return `\n${JSON.stringify(row)}`;
      })
      .join(',');
  return `{"shell":[${lines(shell)}],\n"rest":[${lines(rest)}]}\n`;
}

/** The list that `formatFileList` wrote; not checked, for its hash was. */
export function parseFileList(text: string): FileList {
  type Rows = readonly (readonly [path: string, hash: string, bytes: number, events?: number])[];
  const { shell, rest } = JSON.parse(text) as { readonly shell: Rows; readonly rest: Rows };
  const files = (rows: Rows): readonly OfflineFile[] =>
    rows.map(([path, hash, bytes, events]) => ({
      ...{ path, hash, bytes },
      ...(events === undefined ? {} : { events }),
    }));
  return { shell: files(shell), rest: files(rest) };
}
