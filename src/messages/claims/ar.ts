import type { ClaimsWords } from '../claims-words.ts';

const numbers = new Intl.NumberFormat('ar-u-nu-latn');
const plurals = new Intl.PluralRules('ar');
const forms: Readonly<Record<Intl.LDMLPluralRule, string>> = {
  zero: '{n} تصريح',
  one: 'تصريح واحد',
  two: 'تصريحان',
  few: '{n} تصريحات',
  many: '{n} تصريحًا',
  other: '{n} تصريح',
};

export const ar: ClaimsWords = {
  title: 'التصريحات',
  description: 'كل ما ينقله الخط الزمني من غير أن يثبت، ومن قاله.',
  count: (count) => forms[plurals.select(count)].replace('{n}', numbers.format(count)),
  none: 'لا شيء هنا يقتصر على ادعاء.',
  byStatus: 'بحسب الحالة',
  byClaimant: 'بحسب القائل',
  nobody: 'قائل غير مسمى',
  disagree: 'الروايات غير متفقة.',
  contested: 'موضع خلاف',
  someContested: 'تصريحات موضع خلاف',
};
