/** One file of the copy. */
export interface CopiedFile {
  /** Inside the copy, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}
