/** What a mark is called: "vers le 27 juillet 2024, date approximative, Combats à Tinzaouatène, 2 sur 5". */
export function nameMark(
  { date, notes, title }: CardWords,
  rank: { readonly n: number; readonly total: number; readonly words: string },
): string {
  const place = rank.words.replace('{n}', String(rank.n)).replace('{total}', String(rank.total));
  return [date, ...notes, title, place].filter((part) => part !== '').join(', ');
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
