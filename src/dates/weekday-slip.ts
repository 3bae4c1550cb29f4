import { weekdayOf } from './day-number.ts';
import type { EventDate } from './event-date.ts';
import { foldText } from './fold-text.ts';
import { wordsFor } from './words-for.ts';

const names = ['fr', 'en', 'ar'].flatMap((language) =>
  wordsFor(language).weekdays.long.map((name, weekday) => ({ name: foldText(name), written: name, weekday })),
);

/**
 * The weekday that a text names, in French, English or Arabic, when the day understood is another one: `lundi` of
 * `lundi 27 juillet 2024`, a Saturday. Undefined when they agree, and for dates that are not one day.
 */
export function weekdaySlip(text: string, { kind, start, end }: EventDate): string | undefined {
  if (kind !== 'moment' || start === undefined || end === undefined) return undefined;
  if (start.firstDay !== end.lastDay) return undefined;
  const words = foldText(text).split(/[^\p{L}]+/u);
  const named = names.filter(({ name }) => words.includes(name));
  const isRight = named.some(({ weekday }) => weekday === weekdayOf(start.firstDay));
  return isRight ? undefined : named[0]?.written;
}
