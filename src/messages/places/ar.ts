import type { PlacesWords } from '../places-words.ts';

const degrees = new Intl.NumberFormat('ar', { maximumFractionDigits: 5, numberingSystem: 'latn' });
const numbers = new Intl.NumberFormat('ar', { numberingSystem: 'latn' });

const plurals = new Intl.PluralRules('ar');

type Forms = Readonly<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>>;

/** A form without {n} already says its number. */
const counted = (count: number, forms: Forms): string =>
  forms[plurals.select(count)].replace('{n}', numbers.format(count));

const moreCountries: Forms = {
  zero: 'لا بلد آخر',
  one: 'بلد آخر',
  two: 'بلدان آخران',
  few: '{n} بلدان أخرى',
  many: '{n} بلدًا آخر',
  other: '{n} بلد آخر',
};
const morePlaces: Forms = {
  zero: 'لا مكان آخر',
  one: 'مكان آخر',
  two: 'مكانان آخران',
  few: '{n} أماكن أخرى',
  many: '{n} مكانًا آخر',
  other: '{n} مكان آخر',
};

export const ar: PlacesWords = {
  language: 'ar',
  title: 'الأماكن',
  description: 'أين تقع أحداث التسلسل الزمني، وبأي دقة يُعرف ذلك.',
  none: 'لا يذكر هذا التسلسل الزمني أي مكان بعد.',
  names: 'الأسماء',
  country: 'البلد',
  position: 'الموقع',
  precision: 'الدقة',
  coordinates: (latitude, longitude) =>
    `${degrees.format(Math.abs(latitude))}° ${latitude < 0 ? 'جنوبًا' : 'شمالًا'}، ` +
    `${degrees.format(Math.abs(longitude))}° ${longitude < 0 ? 'غربًا' : 'شرقًا'}`,
  precisionUnknown: 'دقة الموقع غير مذكورة',
  indicative: 'الدائرة تقريبية: الامتداد الدقيق غير معروف',
  notOnMap: 'بلا إحداثيات: هذا المكان غير مبيَّن على أي خريطة.',
  mapOf: (places) => `خريطة: ${places}`,
  overview: 'خريطة جميع الأماكن',
  inSight: (countries) => `يظهر فيها: ${countries}`,
  zoneBorder: (pairs) => `خط بشرطات طويلة، حدود منطقة زمنية: ${pairs}`,
  pause: '؛ ',
  zoneBorders: 'خط بشرطات طويلة: حدود بين مناطق زمنية',
  disputedBorders: 'خط منقط: حدود متنازع عليها أو لا يعترف بها أحد الطرفين',
  credit: 'خريطة الأساس: Natural Earth، ملك عام؛ الحدود بحكم الأمر الواقع.',
  kilometres: (km) => `${numbers.format(km)} كم`,
  events: 'الأحداث',
  noEvents: 'لا حدث في التسلسل الزمني يخص هذا المكان.',
  moreCountries: (count) => counted(count, moreCountries),
  morePlaces: (count) => counted(count, morePlaces),
  group: (number, places) => `العلامة ${number}: ${places}`,
  groups: 'علامات مرقمة، لعدة أماكن متقاربة',
  pages: 'صفحات أحداث هذا المكان',
  page: (number, of) => `الصفحة ${number} من ${of}`,
  earlier: 'أحداث أسبق',
  later: 'أحداث لاحقة',
};
