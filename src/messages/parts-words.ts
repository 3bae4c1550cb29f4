import { inLanguage } from './in-language.ts';

/** The words of lists that are cut into pages, in one language. */
export interface PartsWords {
  /** A page after the first: "Sources, page 2". */
  readonly part: (title: string, part: number) => string;
  /** Any page, by itself: "Page 2". */
  readonly page: (part: number) => string;
  /** Names the links to the other pages. */
  readonly parts: string;
}

const catalogues: Readonly<Record<'ar' | 'en' | 'fr', PartsWords>> = {
  fr: {
    part: (title, part) => `${title}, page ${part}`,
    page: (n) => `Page ${n}`,
    parts: 'Pages de cette liste',
  },
  en: {
    part: (title, part) => `${title}, page ${part}`,
    page: (n) => `Page ${n}`,
    parts: 'Pages of this list',
  },
  ar: {
    part: (title, part) => `${title}، صفحة ${part}`,
    page: (n) => `صفحة ${n}`,
    parts: 'صفحات هذه القائمة',
  },
};

/** Those words for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function partsWords(tag: string): PartsWords {
  return inLanguage(catalogues, tag);
}
