import { edtfText } from './edtf-text.ts';
import { MONTH_PATTERN, monthNumber } from './month-habits.ts';

/** Reads one date, or a phrase, of folded text. */
export type Guess = (text: string) => readonly string[];

interface Pair {
  readonly pattern: RegExp;
  readonly meant: (from: string, to: string) => readonly string[];
}

const asSpan = (from: string, to: string): string[] => [`${from}/${to}`];

/** Two dates in one phrase. */
const pairs: readonly Pair[] = [
  {
    pattern: /^entre (?:le |la |les )?(.+?) et (?:le |la |les )?(.+)$/,
    meant: (from, to) => [`[${from}..${to}]`],
  },
  { pattern: /^between (.+?) and (.+)$/, meant: (from, to) => [`[${from}..${to}]`] },
  { pattern: /^بين (.+?) و ?(.+)$/, meant: (from, to) => [`[${from}..${to}]`] },
  {
    pattern:
      /^(?:(?:dans )?(?:la |le )?(?:nuit|week-?end|semaine|periode) )?(?:du |de |des |d')(.+?) (?:au|aux|a|jusqu'au|jusqu'a|jusqu'en) (.+)$/,
    meant: asSpan,
  },
  { pattern: /^(?:from )(.+?) (?:to|until|till|through) (.+)$/, meant: asSpan },
  { pattern: /^من (.+?) (?:إلى|الى|حتى) (.+)$/, meant: asSpan },
  {
    pattern: /^(?:le |les |on )?(.+?) (?:ou|or|او) (?:le |on )?(.+)$/,
    meant: (from, to) => [`[${from},${to}]`],
  },
  {
    pattern: /^(?:le |les |on )?(.+?) (?:et|and|&|و) ?(?:le |on )?(.+)$/,
    meant: (from, to) => [`${from}/${to}`, `{${from},${to}}`],
  },
  { pattern: /^(?:le |les |on )?(.+?) (?:au|a|to|until|till|jusqu'au|jusqu'a) (.+)$/, meant: asSpan },
  { pattern: /^(?:le |les |on )?(.+?) - (.+)$/, meant: asSpan },
  { pattern: /^(?:le |les |on )?(.+?) ?(?:-|\.\.\.?|\/) ?(.+)$/, meant: asSpan },
];

/** What may have been meant by a phrase of two dates; the first may leave out what it shares with the second. */
export function guessRange(text: string, guess: Guess): readonly string[] {
  return pairs.flatMap(({ pattern, meant }) => {
    const [, first, second] = pattern.exec(text) ?? [];
    if (first === undefined || second === undefined) return [];
    return bothEnds(first, second, guess).flatMap(([from, to]) => meant(from, to));
  });
}

function bothEnds(first: string, second: string, guess: Guess): [string, string][] {
  const [to] = guess(second);
  const [from] = guess(first);
  // 1914-18: the second has the century of the first.
  if (/^\d{4}$/.test(first) && /^\d{2}$/.test(second)) return [[first, first.slice(0, 2) + second]];
  if (to === undefined) return [];
  // XIXe-XXe siècle: the word comes once.
  const century = /^-?\d\dXX$/.test(to) ? guess(`${first} siecle`)[0] : undefined;
  if (century !== undefined) return [[century, to]];
  const completed = complete(first, to);
  return [completed ?? from].flatMap((one): [string, string][] => (one === undefined ? [] : [[one, to]]));
}

const dayOnly = /^(?:(?:le|the) )?(\d{1,2})(?:er|st|nd|rd|th)?$/;
const dayAndMonth = new RegExp(
  `^(?:(?:le|the) )?(\\d{1,2})(?:er|st|nd|rd|th)? (?:de |of )?${MONTH_PATTERN}$`,
);
const monthAndDay = new RegExp(`^${MONTH_PATTERN} (\\d{1,2})(?:st|nd|rd|th)?$`);
const monthOnly = new RegExp(`^${MONTH_PATTERN}$`);

/** Gives a date the year, or the year and month, of the date that follows it. */
function complete(text: string, next: string): string | undefined {
  const [, year, month] = /^(-?\d{4})(?:-(\d\d))?/.exec(next) ?? [];
  if (year === undefined) return undefined;
  const day = dayOnly.exec(text);
  if (day && month !== undefined) return edtfText(`${year}-${month}`, Number(day[1]));
  const withMonth = dayAndMonth.exec(text);
  if (withMonth) return edtfText(year, monthNumber(withMonth[2]!), Number(withMonth[1]));
  const english = monthAndDay.exec(text);
  if (english) return edtfText(year, monthNumber(english[1]!), Number(english[2]));
  const alone = monthOnly.exec(text);
  return alone ? edtfText(year, monthNumber(alone[1]!)) : undefined;
}
