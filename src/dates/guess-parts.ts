/**
 * Mends the dates of an interval or a list one by one: `2024-02-30/2024-03-01` → `2024-02-29/2024-03-01`.
 * `guess` gives the likeliest meaning of one date.
 */
export function guessParts(text: string, guess: (part: string) => string | undefined): readonly string[] {
  const pieces = text.split(/(\/|\.\.|,|[[\]{}])/);
  if (pieces.length === 1) return [];
  const mended = pieces.map((piece, index) =>
    index % 2 === 1 || piece.trim() === '' ? piece.trim() : guess(piece.trim()),
  );
  return mended.includes(undefined) ? [] : [mended.join('')];
}
