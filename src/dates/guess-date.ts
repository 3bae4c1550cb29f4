import { DateError } from './date-error.ts';
import { foldText } from './fold-text.ts';
import { guessCentury } from './guess-century.ts';
import { HABITS } from './guess-one.ts';
import { guessIso } from './guess-iso.ts';
import { guessParts } from './guess-parts.ts';
import { guessPhrase } from './guess-phrase.ts';
import { guessRange } from './guess-range.ts';
import { guessSlip } from './guess-slip.ts';
import { guessTime } from './guess-time.ts';
import { readDate } from './read-date.ts';

const mostGuesses = 3;
const deepest = 3;
const longest = 100;

/**
 * The EDTF texts that an author may have meant by a text that is none, the likeliest first, three at the most: slips
 * of the hand, and the habits of French, English and Arabic. Each of them is a date. Empty when nothing comes to mind.
 */
export function guessDates(text: string): readonly string[] {
  if (text.length > longest) return [];
  const isNearlyEdtf = nearlyEdtf.test(text) && !dayFirst.test(text);
  const accept = (guesses: readonly string[]): readonly string[] => accepted(guesses, text);
  const slips = (): readonly string[] => [...accept(guessIso(text)), ...guessSlip(text, accept)];
  const parts = (): readonly string[] => accept(guessParts(text, guessPart));
  const habits = (): readonly string[] => accept(guessFolded(foldText(text), 0));
  for (const guess of isNearlyEdtf ? [slips, parts, habits] : [habits, slips, parts]) {
    const found = guess();
    if (found.length > 0) return found.slice(0, mostGuesses);
  }
  return [];
}

// Made of EDTF's own signs, in its order of year, month, day.
const nearlyEdtf = /^[-\dXxuYyTtEeSsZz?~%+:.,/[\]{}\s]+$/;
const dayFirst = /^\s*\d{1,2}\s*[-/.]/;

function guessPart(part: string): string | undefined {
  if (isDate(part)) return part;
  // Of 12/24, no part is a century.
  if (/^\d{1,3}$/.test(part)) return undefined;
  return guessSlip(part, (guesses) => accepted(guesses, part))[0] ?? guessFolded(foldText(part), deepest)[0];
}

function guessFolded(text: string, depth: number): readonly string[] {
  if (depth > deepest || text === '') return [];
  const deeper = (part: string): readonly string[] => {
    const trimmed = part.trim();
    return accepted([trimmed.toUpperCase()], '').length > 0
      ? [trimmed.toUpperCase()]
      : guessFolded(trimmed, depth + 1);
  };
  // The first table that knows the text decides: what reads as one date is no range.
  for (const guess of [guessSingle, guessCentury, guessTime, guessPhrase, guessRange]) {
    const found = accepted(guess(text, deeper), '');
    if (found.length > 0) return found;
  }
  return [];
}

function guessSingle(text: string): readonly string[] {
  for (const { pattern, meant } of HABITS) {
    const match = pattern.exec(text);
    const found = match ? accepted(meant(...match.slice(1)), '') : [];
    if (found.length > 0) return found;
  }
  return [];
}

function accepted(guesses: readonly string[], typed: string): readonly string[] {
  return [...new Set(guesses)].filter((guess) => guess !== typed && isDate(guess));
}

function isDate(text: string): boolean {
  try {
    readDate(text);
    return true;
  } catch (error) {
    if (error instanceof DateError) return false;
    throw error;
  }
}
