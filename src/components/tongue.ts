import { directionOf } from '../messages/direction-of.ts';

/** The attributes of a text in another language than the page's; none when it is the same, or not known. */
export function tongue(
  language: string | undefined,
  ofPage: string,
): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  return language === undefined || language === ofPage ? {} : { lang: language, dir: directionOf(language) };
}
