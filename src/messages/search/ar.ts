import type { SearchWords } from '../search-words.ts';

const results = {
  zero: 'لا نتائج',
  one: 'نتيجة واحدة',
  two: 'نتيجتان',
  few: '{n} نتائج',
  many: '{n} نتيجة',
  other: '{n} نتيجة',
};

const understood = {
  nearest: 'نتائج البحث عن «{q}» (لا شيء عن «{typed}»): {count}',
  dated: 'حسب التاريخ، {date}: {count}',
};

export const ar: SearchWords = {
  box: {
    label: 'البحث في التسلسل الزمني',
    placeholder: 'بحث',
    suggestions: 'الأحداث المطابقة',
    all: 'جميع نتائج البحث عن «{q}»',
    results,
    none: 'لا نتائج للبحث عن «{q}»',
    understood,
  },
  panel: {
    label: 'كلمات البحث',
    submit: 'بحث',
    tracks: 'المسارات',
    statuses: 'الحالات',
    facets: { actor: 'الأطراف', place: 'الأماكن', period: 'الفترات' },
    periodsOfEvent: 'يُحسب الحدث في كل فترة يُحتمل أنه وقع فيها.',
    undated: 'بلا تاريخ',
    allValues: { actor: 'كل الأطراف', place: 'كل الأماكن' },
    order: 'الترتيب',
    orders: { relevance: 'حسب الصلة', date: 'حسب التاريخ' },
    clear: 'إزالة عوامل التصفية',
    start: 'اكتب كلمة أو اسمًا أو مكانًا، بالحركات أو من دونها.',
    searching: 'جارٍ البحث…',
    results,
    none: 'لا نتائج للبحث عن «{q}». جرّب كلمة أخرى أو كتابة أخرى.',
    noneFiltered: 'لا نتائج مع عوامل التصفية هذه.',
    understood,
    spelt: 'يُكتب أيضًا: {name}',
    said: 'في المصدر: «{name}»',
    more: {
      zero: 'لا مزيد من النتائج',
      one: 'عرض نتيجة أخرى',
      two: 'عرض نتيجتين أخريين',
      few: 'عرض {n} نتائج أخرى',
      many: 'عرض {n} نتيجة أخرى',
      other: 'عرض {n} نتيجة أخرى',
    },
    failed: 'تعذّر بدء البحث. أعد تحميل الصفحة، أو اقرأ التسلسل الزمني كاملًا.',
    noIndex: 'لا يوجد فهرس للبحث بعد: ينشئه الأمر «npm run build».',
    noScript: 'يحتاج البحث إلى JavaScript. ومن دونه يمكن قراءة جميع الأحداث في التسلسل الزمني.',
    readTimeline: 'اقرأ التسلسل الزمني',
    shortcut: 'المفتاح / ينقل إلى حقل البحث',
  },
};
