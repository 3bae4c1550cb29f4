const fontFace = /@font-face\s*\{([^}]*)\}/g;

/** The fonts of a style sheet that any text in Latin letters loads, by address: those whose range holds the letter a. */
export function baseFonts(css: string): readonly string[] {
  return [...css.matchAll(fontFace)]
    .map(([, rule]) => rule!)
    .filter((rule) => holdsLatin(/unicode-range:([^;}]*)/i.exec(rule)?.[1]))
    .flatMap((rule) => /url\(["']?([^"')]+)/.exec(rule)?.[1] ?? []);
}

function holdsLatin(ranges: string | undefined): boolean {
  if (ranges === undefined) return true;
  return ranges.split(',').some((range) => {
    const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
    const [low, high] = [from.replaceAll('?', '0'), to.replaceAll('?', 'F')].map((digits) =>
      parseInt(digits, 16),
    );
    const letter = 0x61;
    return low! <= letter && letter <= high!;
  });
}
