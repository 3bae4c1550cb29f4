/** A year in EDTF: 44 of the era before → `-0043`, 44 → `0044`, 12,000 → `Y12000`. */
export function edtfYear(number: number, isBce = false): string {
  const year = isBce ? 1 - number : number;
  const size = Math.abs(year);
  return `${size > 9999 ? 'Y' : ''}${year < 0 ? '-' : ''}${String(size).padStart(4, '0')}`;
}

/** A date in EDTF from a written year and numbers for the rest: `2024`, `2024-08`, `2024-08-01`. */
export function edtfText(year: string, ...rest: readonly number[]): string {
  return [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
