import type { FileList } from '../../offline/worker/file-list.ts';

/** How many bytes a site has, by its list of files; undefined without a network. */
export async function sizeOfSite(list: string): Promise<number | undefined> {
  try {
    const { shell, rest } = (await (await fetch(list)).json()) as Record<
      keyof FileList,
      [string, string, number][]
    >;
    return [...shell, ...rest].reduce((sum, [, , bytes]) => sum + bytes, 0);
  } catch {
    return undefined;
  }
}
