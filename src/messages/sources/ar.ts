import type { SourcesWords } from '../sources-words.ts';

type Forms = Readonly<Record<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', string>>;

const plurals = new Intl.PluralRules('ar');
const numbers = new Intl.NumberFormat('ar-u-nu-latn');
/** A form without {n} already says its number, as Arabic does for one and two. */
const counted = (count: number, forms: Forms): string =>
  forms[plurals.select(count)].replace('{n}', numbers.format(count));

const sources = {
  zero: 'لا مصادر',
  one: 'مصدر واحد',
  two: 'مصدران',
  few: '{n} مصادر',
  many: '{n} مصدرًا',
  other: '{n} مصدر',
};
const independentSources = {
  zero: 'لا مصادر مستقلة',
  one: 'مصدر مستقل واحد',
  two: 'مصدران مستقلان',
  few: '{n} مصادر مستقلة',
  many: '{n} مصدرًا مستقلًا',
  other: '{n} مصدر مستقل',
};
const events = {
  zero: 'لا أحداث',
  one: 'حدث واحد',
  two: 'حدثان',
  few: '{n} أحداث',
  many: '{n} حدثًا',
  other: '{n} حدث',
};
const single = {
  zero: 'لا شيء منها يقوم على هذا المصدر وحده',
  one: 'واحد منها يقوم على هذا المصدر وحده',
  two: 'اثنان منها يقومان على هذا المصدر وحده',
  few: '{n} منها تقوم على هذا المصدر وحده',
  many: '{n} منها تقوم على هذا المصدر وحده',
  other: '{n} منها تقوم على هذا المصدر وحده',
};
const allSingle = {
  zero: 'تقوم',
  one: 'يقوم',
  two: 'كلاهما يقوم',
  few: 'كلها تقوم',
  many: 'كلها تقوم',
  other: 'كلها تقوم',
};

export const ar: SourcesWords = {
  title: 'المصادر',
  description: 'من يقول ذلك: جميع مصادر التسلسل الزمني، وما يقوم على كل منها.',
  none: 'لا يستشهد هذا التسلسل الزمني بأي مصدر بعد.',
  count: (count) => counted(count, sources),
  meter: {
    single: 'مصدر وحيد',
    someIndependent: (all, independent) => `${all}، منها ${counted(independent, independentSources)}`,
    allIndependent: (count) => counted(count, independentSources),
    noneKnown: (all) => `${all}، ولم يثبت استقلال بعضها عن بعض`,
  },
  facts: {
    kind: 'النوع',
    kinds: {
      article: 'مقال',
      'article-journal': 'مقال في دورية',
      'article-magazine': 'مقال في مجلة',
      'article-newspaper': 'مقال صحفي',
      book: 'كتاب',
      broadcast: 'بث إذاعي أو تلفزيوني',
      chapter: 'فصل من كتاب',
      dataset: 'مجموعة بيانات',
      document: 'وثيقة',
      graphic: 'صورة',
      hearing: 'جلسة استماع',
      interview: 'مقابلة',
      legal_case: 'حكم قضائي',
      legislation: 'نص قانوني',
      manuscript: 'مخطوط',
      map: 'خريطة',
      motion_picture: 'فيلم أو فيديو',
      pamphlet: 'منشور',
      personal_communication: 'رسالة',
      post: 'منشور على الإنترنت',
      'post-weblog': 'تدوينة',
      report: 'تقرير',
      speech: 'خطاب',
      thesis: 'أطروحة',
      treaty: 'معاهدة',
      webpage: 'صفحة ويب',
    },
    author: 'الكاتب',
    publisher: 'الناشر',
    issued: 'تاريخ النشر',
    accessed: 'تاريخ الاطلاع',
    language: 'اللغة',
    original: 'العنوان الأصلي',
    readOriginal: 'العنوان الأصلي',
    archive: 'النسخة المحفوظة',
    readArchive: 'نسخة محفوظة',
    noArchive: 'لا نسخة محفوظة',
    independentOf: 'مستقل عن',
    noIndependence: 'لا يُعرف استقلاله عن أي مصدر آخر',
    note: 'ملاحظة',
    unknown: 'غير مذكور',
  },
  uses: {
    title: 'ما يقوم على هذا المصدر',
    nothing: 'لا يقوم أي حدث من التسلسل الزمني على هذا المصدر.',
    events: (count) => counted(count, events),
    ofWhichSingle: (all, count) => `${all}، ${counted(count, single)}`,
    allSingle: (all, count) => `${all}، ${allSingle[plurals.select(count)]} على هذا المصدر وحده`,
    claim: 'قول',
    toll: 'حصيلة',
    dateSaid: 'التاريخ بألفاظه',
    otherDate: 'تاريخ آخر',
    inPart: 'مذكور في جزء منه فقط',
  },
  cite: {
    event: 'الاستشهاد بهذا الحدث',
    source: 'الاستشهاد بهذا المصدر',
    hint: 'أضف «اطُّلع عليه في» مع تاريخ قراءتك لهذه الصفحة.',
    plain: 'نص',
    copy: 'نسخ',
    copied: 'نُسخ',
    selected: 'النص محدَّد: انسخه من لوحة المفاتيح أو القائمة.',
    all: 'جميع المصادر:',
  },
};
