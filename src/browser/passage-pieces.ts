import type { ExcerptPiece } from './excerpt-pieces.ts';
import { excerptPieces } from './excerpt-pieces.ts';

/** The pieces of an excerpt, with … at an end where the text it is cut from goes on. */
export function passagePieces(excerpt: string, content: string): readonly ExcerptPiece[] {
  const passage = withSingleSpaces(excerpt.replaceAll(/<\/?mark>/g, ''));
  const whole = withSingleSpaces(content);
  return [
    ...(whole.startsWith(passage) ? [] : [{ text: '… ', marked: false }]),
    ...excerptPieces(excerpt),
    ...(whole.endsWith(passage) ? [] : [{ text: ' …', marked: false }]),
  ];
}

function withSingleSpaces(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
