/** A whole number with its digits in groups of three from five digits on; the sign is a true minus. */
export function groupDigits(number: number, separator: string): string {
  const size = Math.abs(number);
  const digits = size < 10_000 ? String(size) : String(size).replaceAll(/\B(?=(?:\d{3})+$)/g, separator);
  return number < 0 ? `−${digits}` : digits;
}
