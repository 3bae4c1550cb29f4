import { messagesFor } from '../messages/messages-for.ts';
import type { RecordMessages } from '../messages/messages.ts';
import { sayNumber } from '../messages/say-number.ts';
import type { Casualties } from '../model/event.ts';

/** A toll in words: "47 (de 40 à 84)", "au moins 10", "bilan non communiqué". Every figure given is said. */
export function sayFigure({ status, low, best, high }: Casualties, language: string): string {
  const { record } = messagesFor(language);
  if (status === 'not-given') return record.notGiven;
  const [least, likely, most] = [low, best, high].map((n) =>
    n === undefined ? undefined : sayNumber(n, language),
  );
  const range = sayRange(record, least, most);
  if (likely === undefined) return range ?? record.unknown;
  return range === undefined || range === likely ? likely : `${likely} (${range})`;
}

function sayRange(
  record: RecordMessages,
  least: string | undefined,
  most: string | undefined,
): string | undefined {
  if (least !== undefined && most !== undefined)
    return least === most ? least : record.figureRange(least, most);
  if (least !== undefined) return record.atLeast(least);
  return most === undefined ? undefined : record.atMost(most);
}
