import type { TableWords } from '../table-words.ts';

const plurals = new Intl.PluralRules('ar');
const numbers = new Intl.NumberFormat('ar-u-nu-latn');
const forms = {
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: '{n} أحداث',
  many: '{n} حدثًا',
  other: '{n} حدث',
};

export const ar: TableWords = {
  titles: {
    start: 'جدول الأحداث',
    end: 'جدول الأحداث بحسب تاريخ النهاية',
    title: 'جدول الأحداث بحسب العنوان',
    track: 'جدول الأحداث بحسب المسار',
    status: 'جدول الأحداث بحسب الحالة',
    sources: 'جدول الأحداث بحسب عدد المصادر',
  },
  description: 'كل الأحداث، حدث في كل سطر، مع تاريخه وحالته ومصادره.',
  link: 'جدول',
  columns: {
    start: 'البداية',
    end: 'النهاية',
    title: 'العنوان',
    track: 'المسار',
    status: 'الحالة',
    sources: 'المصادر',
  },
  sameDate: 'التاريخ نفسه',
  open: 'بلا حد',
  unknown: 'غير معروف',
  count: (events) => forms[plurals.select(events)].replace('{n}', numbers.format(events)),
  howToOrder: 'عنوان العمود يرتّب الجدول.',
  ascending: 'مرتّب بحسب {column}، تصاعديًا',
  descending: 'مرتّب بحسب {column}، تنازليًا',
};
