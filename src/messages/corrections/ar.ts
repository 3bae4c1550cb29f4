import type { CorrectionsWords } from '../corrections-words.ts';

type Forms = Readonly<Record<Intl.LDMLPluralRule, string>>;

const rules = new Intl.PluralRules('ar');
const numbers = new Intl.NumberFormat('ar-u-nu-latn');
const counted = (count: number, forms: Forms): string =>
  forms[rules.select(count)].replace('{n}', numbers.format(count));

const corrections: Forms = {
  zero: 'لا تصويبات',
  one: 'تصويب واحد',
  two: 'تصويبان',
  few: '{n}\u00a0تصويبات',
  many: '{n}\u00a0تصويبًا',
  other: '{n}\u00a0تصويب',
};

const eventsLeftOut: Forms = {
  zero: 'لا ينقصها أي حدث.',
  one: 'ينقصها حدث واحد لا يُعرف يوم إضافته.',
  two: 'ينقصها حدثان لا يُعرف يوم إضافتهما.',
  few: 'تنقصها {n}\u00a0أحداث لا يُعرف يوم إضافتها.',
  many: 'ينقصها {n}\u00a0حدثًا لا يُعرف يوم إضافتها.',
  other: 'ينقصها {n}\u00a0حدث لا يُعرف يوم إضافتها.',
};

const correctionsLeftOut: Forms = {
  zero: 'لا ينقصها أي تصويب.',
  one: 'ينقصها تصويب واحد لا يُعرف يومه.',
  two: 'ينقصها تصويبان لا يُعرف يومهما.',
  few: 'تنقصها {n}\u00a0تصويبات لا يُعرف يومها.',
  many: 'ينقصها {n}\u00a0تصويبًا لا يُعرف يومها.',
  other: 'ينقصها {n}\u00a0تصويب لا يُعرف يومها.',
};

export const ar: CorrectionsWords = {
  page: {
    title: 'التصويبات',
    description: 'ما صُوِّب أو سُحب، ومتى ولماذا، من الأحدث إلى الأقدم.',
    none: 'لا تصويبات حتى الآن.',
    count: (count) => counted(count, corrections),
    follow: 'متابعة التصويبات (Atom)',
  },
  withdrawn: {
    badge: 'سُحب من التسلسل الزمني',
    notice: 'سُحب هذا الحدث. لم يعد يُعرض تاريخه ولا روايته ولا أقواله ولا أرقامه؛ ويبقى عنوانه ومصادره.',
    on: 'تاريخ السحب',
    why: 'السبب',
    link: (title) => `${title} (سُحب)`,
    all: 'جميع التصويبات',
  },
  moved: { text: 'تغيّر عنوان صفحة هذا الحدث.', leads: 'وهي الآن هنا:' },
  file: { created: 'أُنشئت', modified: 'عُدّلت', history: 'سجل تعديلات الملف' },
  feeds: {
    events: {
      title: (timeline) => `${timeline} – الأحداث الجديدة`,
      subtitle: 'الأحداث المضافة، من الأحدث إلى الأقدم.',
      leftOut: (count) => counted(count, eventsLeftOut),
    },
    corrections: {
      title: (timeline) => `${timeline} – التصويبات`,
      subtitle: 'ما صُوِّب أو سُحب، ومتى ولماذا.',
      leftOut: (count) => counted(count, correctionsLeftOut),
    },
  },
  before: (label) => `${label}: `,
};
