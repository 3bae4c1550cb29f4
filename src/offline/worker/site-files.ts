import type { FileList, OfflineFile } from './file-list.ts';

/** The files of a build by their paths. */
export type SiteFiles = ReadonlyMap<string, OfflineFile>;

export function siteFiles({ shell, rest }: FileList): SiteFiles {
  return new Map([...shell, ...rest].map((file) => [file.path, file]));
}

/** Whether a file is of the search's index: many, small, and of no use one by one. */
export function isOfSearch({ path }: Pick<OfflineFile, 'path'>): boolean {
  return path.startsWith('pagefind/');
}

/** The address of a file below a site's base, which ends with a slash; a folder's page has the folder's address. */
export function addressOf(path: string, base: string): string {
  return (
    base +
    path
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/')
  );
}

/** What an address names below a site's base, without its query; undefined for one that is elsewhere. */
export function pathOf(address: string, base: string): string | undefined {
  const { origin, pathname } = new URL(address);
  if (!(origin + pathname).startsWith(base)) return undefined;
  try {
    return decodeURIComponent((origin + pathname).slice(base.length));
  } catch {
    // `%` and no two digits behind it: no file is called so.
    return undefined;
  }
}

/** The file that a path of an address means: itself, or the page of a folder. */
export function fileAt(path: string, files: SiteFiles): OfflineFile | undefined {
  return files.get(/(^|\/)$/.test(path) ? `${path}index.html` : path);
}
