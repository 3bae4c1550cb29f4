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
    const known =
      schemes.has(scheme) && (scheme === 'mailto' ? /^mailto:[^/]+@/i : /^https?:\/\/[^/?#@\\]+/i).test(bare);
    return known && URL.canParse(bare) ? encodeAddress(typed.trim()) : undefined;
  }
  if (/^[/\\]{2}|\\/.test(bare) || bare === '') return undefined;
  const address = encodeAddress(typed.trim());
  return address.startsWith('/') ? `${base.replace(/\/$/, '')}${address}` : address;
}

function encodeAddress(address: string): string {
  return encodeURI(address.toWellFormed()).replaceAll(/%25(?=[0-9a-f]{2})/gi, '%');
}
