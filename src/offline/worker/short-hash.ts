/** So many of a SHA-256 are enough to tell one version of a file from another. */
export const hashDigits = 16;

/** The first hexadecimal digits of some bytes' SHA-256. */
export async function shortHash(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, hashDigits / 2)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
