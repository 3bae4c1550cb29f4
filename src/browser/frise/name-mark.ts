interface Naming {
  /** Place of the event among all that are drawn, from 1. */
  readonly n: number;
  readonly total: number;
  /** What the finished page says of the mark: title and date, then that it is contested, and other dates. */
  readonly said: string;
  readonly words: { readonly rank: string; readonly comma: string };
}

/** What a mark is called: "vers le 27 juillet 2024, date approximative, Combats à Tinzaouatène, 2 sur 5". */
export function nameMark({ date, notes, title }: CardWords, { n, total, said, words }: Naming): string {
  const known = [title, date].join(', ');
  const more = said.startsWith(`${known}, `) ? said.slice(known.length + 2) : '';
  const rank = words.rank.replace('{n}', String(n)).replace('{total}', String(total));
  return [date, ...notes, title, more, rank].filter((part) => part !== '').join(words.comma);
}

/** What a card says of its event. */
export interface CardWords {
  readonly date: string;
  /** How precise the date is, how the source puts it. */
  readonly notes: readonly string[];
  readonly title: string;
}

/** Reads a card of the chronicle. */
export function wordsOfCard(card: Element): CardWords {
  const line = card.querySelector('.card-date')?.cloneNode(true) as Element | undefined;
  const words = line?.querySelector('.date-words');
  words?.remove();
  return {
    date: tidy(words?.textContent),
    notes: tidy(line?.textContent).split(' · '),
    title: tidy(card.querySelector('h3')?.textContent),
  };
}

/** Only the spaces between words: those that no line may break at stay. */
function tidy(text: string | null | undefined): string {
  return (text ?? '').replaceAll(/[ \n]+/g, ' ').trim();
}
