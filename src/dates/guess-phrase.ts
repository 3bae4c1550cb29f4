import { civilDate, daysInMonth } from './day-number.ts';
import { edtfText } from './edtf-text.ts';
import type { Guess } from './guess-range.ts';
import { readDate } from './read-date.ts';

/** A word before or after a date, and what it makes of the date's EDTF. */
interface Phrase {
  readonly pattern: RegExp;
  readonly meant: (edtf: string) => readonly string[];
}

const each = (edtf: string, sign: string): string[] => [edtf.replaceAll(/(?<=[\dX])(?=[/\]},]|$)/g, sign)];

const phrases: readonly Phrase[] = [
  {
    pattern:
      /^(?:vers|v\.|env\.?|environ|aux environs d[eu]|aux alentours d[eu]|autour d[eu]|circa|ca\.?|c\.|about|around|approx\.?|approximately|roughly|~|≈|حوالي|نحو|تقريبا) ?(.+)$/,
    meant: (edtf) => each(edtf, '~'),
  },
  { pattern: /^(.+?),? (?:environ|approx\.?|or so|تقريبا)$/, meant: (edtf) => each(edtf, '~') },
  {
    pattern: /^(?:peut-etre|probablement|sans doute|possibly|probably|perhaps|maybe|ربما) (?:en |in )?(.+)$/,
    meant: (edtf) => each(edtf, '?'),
  },
  { pattern: /^(.+?) ?(?:\(\?\)|\?)$/, meant: (edtf) => each(edtf, '?') },
  {
    pattern: /^(?:avant|before|قبل|<) ?(?:fin |le |la |the )?(.+)$/,
    meant: (edtf) => [`[..${edtf}]`, ...strictlyBefore(edtf)],
  },
  {
    pattern: /^(?:au plus tard|pas apres|no later than|by|on or before|<=|≤) ?(?:le |en |the )?(.+)$/,
    meant: (edtf) => [`[..${edtf}]`],
  },
  { pattern: /^(.+) (?:au plus tard|ou avant|or (?:before|earlier))$/, meant: (edtf) => [`[..${edtf}]`] },
  {
    pattern: /^(?:apres|after|بعد|>=?|≥|au plus tot|no earlier than|on or after) ?(?:le |la |the )?(.+)$/,
    meant: (edtf) => [`[${edtf}..]`],
  },
  { pattern: /^(.+) (?:au plus tot|ou apres|or (?:after|later))$/, meant: (edtf) => [`[${edtf}..]`] },
  {
    pattern:
      /^(?:depuis|since|a partir d[eu']|a compter d[eu']|des|from|starting|starting from|منذ) ?(?:le |la |l'|the )?(.+)$/,
    meant: (edtf) => [`${edtf}/..`],
  },
  {
    pattern:
      /^(.+?) ?(?:-|\/|a|au|to|jusqu'a) ?(?:present|aujourd'hui|maintenant|ce jour|nos jours|now|today|en cours|ongoing|open|الان|اليوم)?$/,
    meant: (edtf) => [`${edtf}/..`],
  },
  {
    pattern: /^(?:jusqu'en|jusqu'au|jusqu'aux|jusqu'a|until|till|up to|حتى) ?(?:le |la |the )?(.+)$/,
    meant: (edtf) => [`../${edtf}`],
  },
  {
    pattern: /^(?:(?:au )?debut|early|(?:the )?beginning of|أوائل|اوائل) (?:de |d'|du |in )?(.+)$/,
    meant: (edtf) => third(edtf, 0),
  },
  {
    pattern: /^(?:a la )?(?:mi|mid|milieu|middle of|منتصف)[ -](?:de |d'|du )?(.+)$/,
    meant: (edtf) => third(edtf, 1),
  },
  {
    pattern: /^(?:(?:a la )?fin|late|(?:the )?end of|أواخر|اواخر) (?:de |d'|du |in )?(.+)$/,
    meant: (edtf) => third(edtf, 2),
  },
];

/** What may have been meant by a phrase around one date: around, perhaps, before, after, since, until, early, mid, late. */
export function guessPhrase(text: string, guess: Guess): readonly string[] {
  return phrases.flatMap(({ pattern, meant }) => {
    const [, rest] = pattern.exec(text) ?? [];
    return rest === undefined ? [] : guess(rest).flatMap(meant);
  });
}

/** "Before" may leave out the day itself. */
function strictlyBefore(edtf: string): readonly string[] {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(edtf)) return [];
  const { year, month, day } = civilDate(readDate(edtf).startMin - 1);
  if (year < 0) return [];
  const parts = [year, month, day].slice(0, edtf.split('-').length);
  return [`[..${edtfText(String(parts[0]).padStart(4, '0'), ...parts.slice(1))}]`];
}

/** The beginning, the middle or the end of a month (ten days) or of a year (four months). */
function third(edtf: string, index: number): readonly string[] {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?$/.exec(edtf) ?? [];
  if (year === undefined) return [];
  if (month === undefined) return [`[${edtfText(year, index * 4 + 1)}..${edtfText(year, index * 4 + 4)}]`];
  const last = index === 2 ? daysInMonth(Number(year), Number(month)) : index * 10 + 10;
  return [`[${edtfText(`${year}-${month}`, index * 10 + 1)}..${edtfText(`${year}-${month}`, last)}]`];
}
