import type { PluralForms } from '../messages/plural-forms.ts';

/** A number with its noun in a language (BCP 47), in European digits: `1 résultat`, `نتيجتان`. */
export function sayCount(count: number, forms: PluralForms, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  const number = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).format(count);
  return form.replace('{n}', number);
}
