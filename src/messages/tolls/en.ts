import type { TollWords } from '../toll-words.ts';

const words = {
  killed: 'killed',
  wounded: 'wounded',
  captured: 'captured',
  missing: 'missing',
  displaced: 'displaced',
} as const;

const numbers = new Intl.NumberFormat('en');
const counted = (count: number, word: string): string =>
  count === 0 ? `nobody ${word}` : `${numbers.format(count)} ${word}`;

export const en: TollWords = {
  counted: (count, kind) => counted(count, words[kind]),
  between: (low, high, kind) => `between ${numbers.format(low)} and ${numbers.format(high)} ${words[kind]}`,
  atLeast: (low, kind) => `at least ${numbers.format(low)} ${words[kind]}`,
  atMost: (high, kind) => (high === 0 ? counted(0, words[kind]) : `at most ${counted(high, words[kind])}`),
  likely: (range, best) => `${range}, probably ${numbers.format(best)}`,
  unknown: (kind) => `number ${words[kind]} unknown`,
  notGiven: (kind, by) => `number ${words[kind]} not given${by === undefined ? '' : ` by ${by}`}`,
  of: (group, toll) => `${group}: ${toll}`,
  asOf: (date, isDay) => (isDay ? `as of ${date}` : `date: ${date}`),
  tolls: (count) => `${numbers.format(count)} ${count === 1 ? 'toll' : 'tolls'}`,
  earlier: 'earlier figure',
  comma: ', ',
};
