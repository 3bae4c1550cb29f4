import type { EventPagesWords } from '../event-pages-words.ts';

const number = new Intl.NumberFormat('ar', { numberingSystem: 'latn' });

export const ar: EventPagesWords = {
  together: (count, files, most) =>
    `تُروى الأحداث معًا في صفحات فتراتها: عدد الأحداث ${number.format(count)}، ولو كانت لكل حدث صفحة لبلغ عدد ملفات الموقع نحو ` +
    `${number.format(files)}، وبعض المضيفين لا يقبل أكثر من ${number.format(most)}. ` +
    'للحصول على هذه الصفحات مع ذلك: eventPages: separate في timeline.yaml.',
  tooManyFiles: (files, most) =>
    `سيبلغ عدد ملفات الموقع نحو ${number.format(files)}، وبعض المضيفين لا يقبل أكثر من ${number.format(most)}. ` +
    'مع eventPages: auto في timeline.yaml يبقى دون ذلك.',
  moved:
    'إن كان هذا عنوان حدث: تُروى الأحداث في صفحات فتراتها. مع JavaScript تقود هذه الصفحة إليه؛ ومن دونه تعرض صفحة البحث قائمة الفترات.',
  search: 'العثور على الحدث',
  looking: 'جارٍ البحث عن الحدث…',
  allOfPeriod: (count) => `كل أحداث هذه الفترة (${number.format(count)})`,
};
