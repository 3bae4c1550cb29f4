import { partsWords } from '../messages/parts-words.ts';

/** What a page of a list that is cut into pages is called: the list's own title, with the number of a later page. */
export function partTitle(title: string, number: number, language: string): string {
  return number === 1 ? title : partsWords(language).part(title, number);
}
