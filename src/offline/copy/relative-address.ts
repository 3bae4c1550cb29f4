import { posix } from 'node:path';

const origin = 'http://site.invalid';

/**
 * An address in a page of the site, as it has to be for the page to work from a disk: relative, and down to the file. What
 * leads elsewhere, or within the page, stays as it is. `page` is the page's path in the site's folder, `base` the path
 * under which the site was built, with a slash at both ends.
 */
export function relativeAddress(address: string, page: string, base: string): string {
  if (address === '' || /^[#?]/.test(address) || !URL.canParse(address, origin)) return address;
  const url = new URL(address, new URL(page, origin + base));
  if (url.origin !== origin || !url.pathname.startsWith(base)) return address;
  const path = url.pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html');
  return posix.relative(posix.dirname(`/${page}`), `/${path}`) + url.search + url.hash;
}
