import { foldText } from '../../dates/fold-text.ts';

/** The words of a text without accents and capitals, in their order. */
export function foldedWords(text: string): readonly string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
