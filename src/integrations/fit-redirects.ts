/** Of `_redirects`, what the strictest of the hosts reads: GitLab Pages 1,000 rules and 64 kB, Cloudflare Pages 2,000 rules of 1,000 letters. */
export const REDIRECT_LIMITS = { rules: 1000, bytes: 64_000, line: 1000 } as const;

const isRule = (line: string): boolean => line.startsWith('/');

/**
 * A list of redirects that hosts read whole: some drop what is too much without a word, one then reads nothing of it. What
 * is left out, from the end, is said in a comment; those addresses lead on by their own pages.
 */
export function fitRedirects(text: string): string {
  const lines = text.split('\n').filter((line) => line !== '');
  const { rules, bytes, line: longest } = REDIRECT_LIMITS;
  const kept: string[] = [];
  let room: number = bytes - 200;
  let left: number = rules;
  for (const line of lines) {
    const size = Buffer.byteLength(line) + 1;
    if (isRule(line) && (left === 0 || size > room || line.length > longest)) continue;
    kept.push(line);
    room -= size;
    if (isRule(line)) left -= 1;
  }
  const dropped = lines.length - kept.length;
  if (dropped > 0) kept.push(`# ${dropped} more lead on by their own pages: hosts read no longer list.`);
  return [...kept, ''].join('\n');
}
