const longest = 200;

/** What was typed, with single spaces, without those at its ends, and cut at 200 characters. */
export function tidyQuery(typed: string): string {
  return typed.replaceAll(/\s+/g, ' ').trim().slice(0, longest).trimEnd();
}
