const schemes: ReadonlySet<string> = new Set(['https', 'http', 'mailto']);

/**
 * The address of a link as it goes into a page, or undefined when it must not. Accepted: https, http, mailto, pages of
 * this site (`/events/x/`, which gets the base path), relative addresses and anchors. Blanks and control characters
 * count for nothing, since browsers drop some of them.
 */
export function addressOfLink(typed: string, base: string): string | undefined {
  const bare = typed.replaceAll(/[\p{Cc}\p{Z}\p{Cf}]/gu, '');
  const scheme = /^([^/?#]*?):/.exec(bare)?.[1]?.toLowerCase();
  if (scheme !== undefined) {
    const isPlain = typed.trim().toLowerCase().startsWith(`${scheme}:`);
    const address = encodeAddress(typed.trim());
    return isPlain && isSafe(scheme, bare) && URL.canParse(address) ? address : undefined;
  }
  if (/^[/\\]{2}|\\/.test(bare) || bare === '') return undefined;
  const address = encodeAddress(typed.trim());
  return address.startsWith('/') ? `${base.replace(/\/$/, '')}${address}` : address;
}

/** Whole (browsers mend `https:/x`), without a name and a password, which dress one site up as another. */
function isSafe(scheme: string, address: string): boolean {
  if (!schemes.has(scheme) || !URL.canParse(address)) return false;
  if (scheme === 'mailto') return /^mailto:[^/]+@/i.test(address);
  const { username, password } = new URL(address);
  return /^https?:\/\/[^/?#\\]/i.test(address) && username === '' && password === '';
}

function encodeAddress(address: string): string {
  return encodeURI(address.toWellFormed()).replaceAll(/%25(?=[0-9a-f]{2})/gi, '%');
}
