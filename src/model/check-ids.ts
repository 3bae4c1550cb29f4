/** An event's address, and those that it had. */
export interface Addressed {
  readonly id: string;
  readonly file: string;
  readonly formerIds: readonly string[];
}

export type IdClash =
  /** Two files, one id. */
  | { readonly clash: 'duplicate'; readonly file: string; readonly id: string; readonly other: string }
  /** Told apart by case only, which some disks and hosts do not do. */
  | { readonly clash: 'case'; readonly file: string; readonly id: string; readonly other: string }
  /** A former id that is in use, or that another event gives as its own. */
  | {
      readonly clash: 'former';
      readonly file: string;
      readonly id: string;
      readonly other: string;
      readonly index: number;
    };

/** Addresses that would lead to two pages. Each clash is told once, of the later file. */
export function checkIds(events: readonly Addressed[]): readonly IdClash[] {
  const first = new Map<string, Addressed>();
  const clashes: IdClash[] = [];
  for (const event of events) {
    const { id, file } = event;
    const other = first.get(id.toLowerCase());
    if (other === undefined) first.set(id.toLowerCase(), event);
    else clashes.push({ clash: other.id === id ? 'duplicate' : 'case', file, id, other: other.file });
  }
  const former = new Map<string, string>();
  for (const { formerIds, file } of events) {
    formerIds.forEach((id, index) => {
      const other = first.get(id.toLowerCase())?.file ?? former.get(id.toLowerCase());
      if (other === undefined) former.set(id.toLowerCase(), file);
      else clashes.push({ clash: 'former', file, id, other, index });
    });
  }
  return clashes;
}
