import type { ActorsWords } from '../actors-words.ts';

const numbers = new Intl.NumberFormat('ar-u-nu-latn');

export const ar: ActorsWords = {
  title: 'الأطراف',
  description: 'من شارك في أحداث الخط الزمني، ومن تحدّث عنها.',
  none: 'لا يذكر هذا الخط الزمني أي طرف بعد.',
  kinds: {
    person: 'أشخاص',
    organisation: 'منظمات',
    state: 'دول',
    'armed-force': 'قوات مسلحة',
    'armed-group': 'جماعات مسلحة',
    media: 'وسائل إعلام',
    company: 'شركات',
    people: 'سكان',
  },
  kindOfOne: {
    person: 'شخص',
    organisation: 'منظمة',
    state: 'دولة',
    'armed-force': 'قوة مسلحة',
    'armed-group': 'جماعة مسلحة',
    media: 'وسيلة إعلام',
    company: 'شركة',
    people: 'سكان',
  },
  noKind: 'أطراف أخرى',
  kind: 'النوع',
  names: 'الأسماء',
  side: 'الجانب',
  formerNames: 'أسماء سابقة',
  until: (date) => `حتى: ${date}`,
  events: 'الأحداث',
  noEvents: 'لا حدث في الخط الزمني يتعلق به.',
  shown: (shown, all) =>
    `المعروض من الأحداث: ${numbers.format(shown)} من ${numbers.format(all)}، والبقية في سائر صفحات هذه القائمة.`,
  claims: 'تصريحاته',
  tolls: 'الحصائل التي أعلنها أو امتنع عن إعلانها',
  frise: (name) => `أحداث «${name}» على محور الزمن`,
};
