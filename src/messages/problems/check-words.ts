import { inLanguage } from '../in-language.ts';

/** What the check prints besides the problems. */
export interface CheckWords {
  readonly summary: (counts: CheckCounts) => string;
  /** Stands above the warnings. */
  readonly warnings: string;
  readonly usage: string;
  readonly noFolder: (folder: string) => string;
  readonly badFormat: (format: string) => string;
  readonly badOption: (option: string) => string;
  /** Of `--most`, the most addresses that `--links` may ask. */
  readonly badMost: string;
  readonly tooManyFolders: string;
}

export interface CheckCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly events: number;
}

const nn = '\u202f';
const nb = '\u00a0';
const frenchCount = (count: number, word: string): string => `${count} ${word}${count < 2 ? '' : 's'}`;
const englishCount = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

const arabicRules = new Intl.PluralRules('ar');
/** One, two, a few (3–10), many (11 and more); Latin digits, which every Arabic reader of a terminal knows. */
const arabicCount = (
  count: number,
  [one, two, few, many]: readonly [string, string, string, string],
): string => {
  const category = arabicRules.select(count);
  if (category === 'one') return one;
  if (category === 'two') return two;
  return `${count} ${category === 'few' ? few : many}`;
};

const catalogues: Readonly<Record<'ar' | 'en' | 'fr', CheckWords>> = {
  fr: {
    summary: ({ errors, warnings, events }) => {
      const found = [errors === 0 ? 'Aucune erreur' : frenchCount(errors, 'erreur')];
      if (warnings > 0) found.push(frenchCount(warnings, 'avertissement'));
      return `${found.join(', ')}${nb}: ${frenchCount(events, 'événement')} vérifié${events < 2 ? '' : 's'}.`;
    },
    warnings: 'Avertissements',
    usage: `Usage${nb}: npm run check [-- dossier] [--format text|json|github] [--links [--most 500]]`,
    noFolder: (folder) => `Le dossier «${nn}${folder}${nn}» n’existe pas.`,
    badFormat: (format) => `«${nn}${format}${nn}» n’est pas un format. Choisissez text, json ou github.`,
    badOption: (option) => `L’option «${nn}${option}${nn}» n’existe pas.`,
    badMost: 'Écrivez --links sans valeur, et --most suivi d’un nombre d’adresses, par exemple 500.',
    tooManyFolders: 'Donnez un seul dossier.',
  },
  en: {
    summary: ({ errors, warnings, events }) => {
      const found = [errors === 0 ? 'No error' : englishCount(errors, 'error')];
      if (warnings > 0) found.push(englishCount(warnings, 'warning'));
      return `${found.join(', ')}: ${englishCount(events, 'event')} checked.`;
    },
    warnings: 'Warnings',
    usage: 'Usage: npm run check [-- folder] [--format text|json|github] [--links [--most 500]]',
    noFolder: (folder) => `The folder “${folder}” does not exist.`,
    badFormat: (format) => `“${format}” is not a format. Choose text, json or github.`,
    badOption: (option) => `There is no option “${option}”.`,
    badMost: 'Write --links without a value, and --most with a number of addresses, such as 500.',
    tooManyFolders: 'Give one folder only.',
  },
  ar: {
    summary: ({ errors, warnings, events }) => {
      const found = [errors === 0 ? 'لا أخطاء' : arabicCount(errors, ['خطأ واحد', 'خطآن', 'أخطاء', 'خطأً'])];
      if (warnings > 0) found.push(arabicCount(warnings, ['تنبيه واحد', 'تنبيهان', 'تنبيهات', 'تنبيهًا']));
      const checked = events === 0 ? 'لا أحداث' : arabicCount(events, ['حدث واحد', 'حدثان', 'أحداث', 'حدثًا']);
      return `${found.join('، ')}. عدد ما فُحص: ${checked}.`;
    },
    warnings: 'تنبيهات',
    usage: 'الاستعمال: npm run check [-- folder] [--format text|json|github] [--links [--most 500]]',
    noFolder: (folder) => `المجلد «${folder}» غير موجود.`,
    badFormat: (format) => `«${format}» ليس صيغة. اختر text أو json أو github.`,
    badOption: (option) => `لا يوجد خيار «${option}».`,
    badMost: 'اكتب --links بلا قيمة، و --most متبوعًا بعدد العناوين، مثل 500.',
    tooManyFolders: 'اكتب مجلدًا واحدًا فقط.',
  },
};

/** Those words for a BCP 47 tag, else in French. */
export function checkWords(tag: string): CheckWords {
  return inLanguage(catalogues, tag);
}
