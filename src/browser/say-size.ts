/** A number of bytes in millions, to a tenth below ten, in European digits: `{n} Mo` gives `2,4 Mo`. */
export function saySize(bytes: number, form: string, language: string): string {
  const megabytes = Math.max(0.1, bytes / 1e6);
  const number = new Intl.NumberFormat(language, {
    maximumFractionDigits: megabytes < 10 ? 1 : 0,
    numberingSystem: 'latn',
  }).format(megabytes);
  return form.replace('{n}', number);
}
