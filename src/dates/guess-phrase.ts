import { civilDate } from './day-number.ts';
import { edtfText } from './edtf-text.ts';
import { guessHalfOfCentury, guessPartOfPeriod } from './guess-part-of-period.ts';
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
      /^(?:vers|v\.|env\.?|environ|aux environs d[eu]|aux alentours d[eu]|autour d[eu]|circa|ca\.?|c\.?(?= ?\d)|c\.|about|around|approx\.?|approximately|roughly|~|≈|حوالي|نحو|تقريبا) ?(.+)$/,
    meant: (edtf) => each(edtf, '~'),
  },
  { pattern: /^(.+?),? (?:environ|approx\.?|or so|تقريبا)$/, meant: (edtf) => each(edtf, '~') },
  {
    pattern: /^(?:peut-etre|probablement|sans doute|possibly|probably|perhaps|maybe|ربما) (?:en |in )?(.+)$/,
    meant: (edtf) => each(edtf, '?'),
  },
  { pattern: /^(.+?) ?(?:\(\?\)|\?)$/, meant: (edtf) => each(edtf, '?') },
  {
    pattern: /^(?:avant|av\.|before|قبل|<) ?(?:fin |le |la |the )?(.+)$/,
    meant: (edtf) => [`[..${edtf}]`, ...strictlyBefore(edtf)],
  },
  {
    pattern: /^(?:au plus tard|pas apres|no later than|by|on or before|<=|≤) ?(?:le |en |the )?(.+)$/,
    meant: (edtf) => [`[..${edtf}]`],
  },
  { pattern: /^(.+) (?:au plus tard|ou avant|or (?:before|earlier))$/, meant: (edtf) => [`[..${edtf}]`] },
  {
    pattern:
      /^(?:apres|apr?\.|after|بعد|>=?|≥|au plus tot|no earlier than|on or after) ?(?:le |la |the )?(.+)$/,
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
    pattern:
      /^(?:(?:au )?debut|early|(?:the )?beginning of|أوائل|اوائل) (?:de |des |d'|du |in |in the |of the |of )?(.+)$/,
    meant: (edtf) => guessPartOfPeriod(edtf, 0),
  },
  {
    pattern: /^(?:a la )?(?:mi|mid|milieu|middle of|منتصف)[ -](?:de |d'|du )?(.+)$/,
    meant: (edtf) => guessPartOfPeriod(edtf, 1),
  },
  {
    pattern:
      /^(?:(?:a la )?fin|late|(?:the )?end of|أواخر|اواخر) (?:de |des |d'|du |in |in the |of the |of )?(.+)$/,
    meant: (edtf) => guessPartOfPeriod(edtf, 2),
  },
  {
    pattern: /^(?:(?:a|dans) la )?(?:1re|premiere|first|1st) (?:moitie|half) (?:du|des|de|of the|of) (.+)$/,
    meant: (edtf) => guessHalfOfCentury(edtf, 0),
  },
  {
    pattern:
      /^(?:(?:a|dans) la )?(?:2e|2de|seconde|deuxieme|second|2nd) (?:moitie|half) (?:du|des|de|of the|of) (.+)$/,
    meant: (edtf) => guessHalfOfCentury(edtf, 1),
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
