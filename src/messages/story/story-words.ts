import { inLanguage } from '../in-language.ts';

/** The few words that a story's own HTML needs. */
export interface StoryWords {
  readonly footnotes: string;
  readonly footnote: (number: number) => string;
  readonly backToText: (number: number) => string;
}

const catalogues: Readonly<Record<'ar' | 'en' | 'fr', StoryWords>> = {
  fr: {
    footnotes: 'Notes',
    footnote: (number) => `Note ${number}`,
    backToText: (number) => `Retour au texte de la note ${number}`,
  },
  en: {
    footnotes: 'Footnotes',
    footnote: (number) => `Footnote ${number}`,
    backToText: (number) => `Back to the text of footnote ${number}`,
  },
  ar: {
    footnotes: 'الحواشي',
    footnote: (number) => `الحاشية ${number}`,
    backToText: (number) => `العودة إلى موضع الحاشية ${number}`,
  },
};

/** Those words for a BCP 47 tag, else in French. */
export function storyWords(tag: string): StoryWords {
  return inLanguage(catalogues, tag);
}
