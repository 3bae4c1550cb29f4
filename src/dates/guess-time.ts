import type { Guess } from './guess-range.ts';

const pattern =
  /^(.+?),? (?:a |at |vers |الساعة )?(\d{1,2}) ?(?:h|:) ?(\d\d)?(?::(\d\d))? ?(?:(utc|gmt|z)|([+-]\d\d):?(\d\d)?)?$/;

/** A day with a time of day, in folded text: `1er aout 2024 a 14 h 50` → `2024-08-01T14:50`. */
export function guessTime(text: string, guess: Guess): readonly string[] {
  const match = pattern.exec(text);
  if (match === null) return [];
  const [, day = '', hour = '', minute = '00', second, utc, offsetHours, offsetMinutes = '00'] = match;
  const time = [hour.padStart(2, '0'), minute, ...(second === undefined ? [] : [second])].join(':');
  const offset = utc !== undefined ? 'Z' : offsetHours === undefined ? '' : `${offsetHours}:${offsetMinutes}`;
  return guess(day).map((date) => `${date}T${time}${offset}`);
}
