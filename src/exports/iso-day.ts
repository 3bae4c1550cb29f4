const msPerDay = 86_400_000;

/**
 * A day as an ISO 8601 date with a four-digit year (`-0043-03-15`; 0000 is 1 BCE); undefined for a bound without limit
 * and for years that four digits cannot write.
 */
export function isoDay(day: number): string | undefined {
  const date = new Date(day * msPerDay);
  const year = date.getUTCFullYear();
  if (!(Math.abs(year) <= 9999)) return undefined;
  const digits = (part: number, length: number): string => String(part).padStart(length, '0');
  const sign = year < 0 ? '-' : '';
  return `${sign}${digits(Math.abs(year), 4)}-${digits(date.getUTCMonth() + 1, 2)}-${digits(date.getUTCDate(), 2)}`;
}
