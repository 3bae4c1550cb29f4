/** The numbers from 1 to a limit that fit a pattern of two digits in which X is any digit: `1X`, 12 → 10, 11, 12. */
export function numbersFitting(pattern: string, limit: number): number[] {
  const fits = (digit: string, sign: string): boolean => sign === 'X' || sign === digit;
  return Array.from({ length: limit }, (_, index) => index + 1).filter((number) => {
    const digits = String(number).padStart(2, '0');
    return fits(digits[0]!, pattern[0]!) && fits(digits[1]!, pattern[1]!);
  });
}
