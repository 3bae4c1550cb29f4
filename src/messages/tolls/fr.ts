import type { TollWords } from '../toll-words.ts';

const nouns = {
  killed: ['tué', 'tués'],
  wounded: ['blessé', 'blessés'],
  captured: ['prisonnier', 'prisonniers'],
  missing: ['disparu', 'disparus'],
  displaced: ['déplacé', 'déplacés'],
} as const;

const numbers = new Intl.NumberFormat('fr');
/** French counts in the plural from two on. */
const counted = (count: number, [one, many]: readonly [string, string]): string =>
  count === 0 ? `aucun ${one}` : `${numbers.format(count)}\u00a0${count < 2 ? one : many}`;

export const fr: TollWords = {
  counted: (count, kind) => counted(count, nouns[kind]),
  between: (low, high, kind) => `entre ${numbers.format(low)} et ${counted(high, nouns[kind])}`,
  atLeast: (low, kind) => `au moins ${numbers.format(low)}\u00a0${nouns[kind][low < 2 ? 0 : 1]}`,
  atMost: (high, kind) => (high === 0 ? counted(0, nouns[kind]) : `au plus ${counted(high, nouns[kind])}`),
  likely: (range, best) => `${range}, sans doute ${numbers.format(best)}`,
  unknown: (kind) => `nombre de ${nouns[kind][1]} inconnu`,
  notGiven: (kind, by) => `nombre de ${nouns[kind][1]} non communiqué${by === undefined ? '' : ` par ${by}`}`,
  of: (group, toll) => `${group}\u00a0: ${toll}`,
  asOf: (date, isDay) => (isDay ? `au ${date}` : `date\u00a0: ${date}`),
  tolls: (count) => `${numbers.format(count)}\u00a0${count < 2 ? 'bilan' : 'bilans'}`,
  earlier: 'chiffre antérieur',
  comma: ', ',
};
