/** FNV-1a (RFC 9923) of a text's code units, 32 bits: from 0 to 2³² − 1, the same everywhere. */
export function fnvHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
