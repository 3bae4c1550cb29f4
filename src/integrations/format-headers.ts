import { cacheControl } from '../cli/cache-control.ts';
import { securityHeaders } from '../cli/security-headers.ts';

/** An entry at the top of a built site. */
export interface TopEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/** What Cloudflare Pages reads at most. */
export const MOST_RULES = 100;
/** Letters in a line, of what Cloudflare Pages reads. */
const LONGEST_LINE = 2000;

/** Hosts read these, and serve them to nobody. */
const unserved: ReadonlySet<string> = new Set(['_headers', '_redirects']);

/**
 * The file `_headers` of Netlify and Cloudflare Pages for a site below `base`, which ends with a slash. Where several rules
 * fit an address, one host joins their values and the other chooses: here no header has two rules for one address.
 * Throws when there are more rules, or longer lines, than a host reads.
 */
export function formatHeaders(entries: readonly TopEntry[], base: string): string {
  const served = entries.filter(({ name }) => !unserved.has(name));
  const kept = served
    .map(({ name, isFolder }) => (isFolder ? `${name}/` : name))
    .sort()
    .map((path) =>
      rule(base + path + (path.endsWith('/') ? '*' : ''), { 'Cache-Control': cacheControl(path) }),
    );
  const rules = [
    rule(`${base}*`, securityHeaders),
    rule(base, { 'Cache-Control': cacheControl('') }),
    ...kept,
  ];
  if (rules.length > MOST_RULES)
    throw new Error(`_headers would have ${rules.length} rules of ${MOST_RULES}.`);
  const text = rules.join('');
  const longest = Math.max(...text.split('\n').map((line) => line.length));
  if (longest > LONGEST_LINE)
    throw new Error(`_headers would have a line of ${longest} letters of ${LONGEST_LINE}.`);
  return text;
}

function rule(address: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${address}\n${lines.join('')}`;
}
