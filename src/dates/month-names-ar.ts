const names = new Map<string, { readonly long: readonly string[]; readonly short: readonly string[] }>();

/**
 * The months in Arabic, as they are called in the country of a tag: يوليو in ar, جويلية in ar-DZ, تموز in ar-IQ.
 * The long names serve as short ones too: Arabic does not abbreviate months.
 */
export function monthNamesAr(tag: string): {
  readonly long: readonly string[];
  readonly short: readonly string[];
} {
  const known = names.get(tag);
  if (known) return known;
  const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC', calendar: 'gregory' });
  const long = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2024, month, 15)));
  const found = { long, short: long };
  names.set(tag, found);
  return found;
}
