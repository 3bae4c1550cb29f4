const key = '#passage=';

/** The fragment of an address that names words of its page, for `go-to-passage.ts`. */
export function fragmentOfPassage(words: string): string {
  return key + encodeURIComponent(words);
}

/** The words that a fragment names; undefined for one of another kind. */
export function passageOfFragment(fragment: string): string | undefined {
  if (!fragment.startsWith(key)) return undefined;
  try {
    return decodeURIComponent(fragment.slice(key.length)).trim() || undefined;
  } catch {
    // Someone shortened it.
    return undefined;
  }
}
