const formats = new Map<string, Intl.NumberFormat>();

/** A whole number, 0 or more, in the digits 0 to 9 with the separators of a language (BCP 47). */
export function sayNumber(number: number, language: string): string {
  // Every card counts something, and what has no thousands has no separator either.
  return number < 1000 ? `${number}` : formatOf(language).format(number);
}

function formatOf(language: string): Intl.NumberFormat {
  const format = formats.get(language) ?? new Intl.NumberFormat(`${language}-u-nu-latn`);
  formats.set(language, format);
  return format;
}
