/** What events can be filtered by, and the choices that it leaves. */
export interface FriseFacet {
  readonly name: 'status' | 'place' | 'actor';
  readonly choices: readonly { readonly id: string; readonly name: string }[];
}
