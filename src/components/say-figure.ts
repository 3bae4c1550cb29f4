import { messagesFor } from '../messages/messages-for.ts';
import type { Casualties } from '../model/event.ts';

/** A toll in words: "12 (10 à 15)", "au moins 10", "bilan non communiqué". */
export function sayFigure({ status, low, best, high }: Casualties, language: string): string {
  const { record } = messagesFor(language);
  if (status === 'not-given') return record.notGiven;
  const number = new Intl.NumberFormat(`${language}-u-nu-latn`);
  const [least, likely, most] = [low, best, high].map((n) => (n === undefined ? undefined : number.format(n)));
  if (likely !== undefined && least !== undefined && most !== undefined && least !== most) {
    return record.bestFigure(likely, least, most);
  }
  if (likely !== undefined) return likely;
  if (least !== undefined && most !== undefined) return least === most ? least : record.figureRange(least, most);
  if (least !== undefined) return record.atLeast(least);
  return most === undefined ? record.unknown : record.atMost(most);
}
