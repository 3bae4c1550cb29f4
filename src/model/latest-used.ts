/**
 * What is worked out for a key, kept for the `most` keys that were asked for last: a long build asks for some again and
 * again, and for many once.
 */
export function latestUsed<Result>(most: number): (key: string, workOut: () => Result) => Result {
  // The longest unused first.
  const known = new Map<string, { readonly result: Result }>();
  return (key, workOut) => {
    const found = known.get(key) ?? { result: workOut() };
    known.delete(key);
    known.set(key, found);
    if (known.size > most) known.delete(known.keys().next().value!);
    return found.result;
  };
}
