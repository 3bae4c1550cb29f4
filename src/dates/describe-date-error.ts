import type { DateFault, PlainReason } from './date-fault.ts';
import { faultWordsAr } from './fault-words-ar.ts';
import { faultWordsEn } from './fault-words-en.ts';
import { faultWordsFr } from './fault-words-fr.ts';
import { languageChain } from './language-chain.ts';

/** What a refusal has to tell. */
export interface Refusal {
  readonly text: string;
  readonly part: string;
  readonly fault: DateFault;
  readonly guesses: readonly string[];
}

/** The sentences of one language. Each reason completes "… is no date: ", without its full stop. */
export interface FaultWords {
  readonly empty: string;
  /** The whole sentence, with and without a reason. */
  notADate(text: string, reason: string | undefined): string;
  /** Says in which part of the text the reason is found. */
  inPart(part: string, reason: string): string;
  didYouMean(guesses: readonly string[]): string;
  /** When there is nothing to guess: what a date looks like. */
  readonly example: string;
  readonly reasons: Readonly<Record<Exclude<PlainReason, 'empty' | 'unreadable'>, string>>;
  noMonth(month: string): string;
  noDay(day: string, month: number, year: number, last: number): string;
}

const languages: Readonly<Record<string, FaultWords>> = {
  fr: faultWordsFr,
  en: faultWordsEn,
  ar: faultWordsAr,
};

/** Says what was written, why it is no date and what to write instead, in French, English or Arabic. */
export function describeDateError(refusal: Refusal, language: string): string {
  const tag = languageChain(language.toLowerCase()).find((one) => Object.hasOwn(languages, one)) ?? 'fr';
  const words = languages[tag]!;
  const { text, part, fault, guesses } = refusal;
  if (fault.reason === 'empty') return `${words.empty} ${words.example}`;
  const reason = reasonOf(fault, words);
  const placed = reason !== undefined && part !== text ? words.inPart(part, reason) : reason;
  return `${words.notADate(text, placed)} ${guesses.length > 0 ? words.didYouMean(guesses) : words.example}`;
}

function reasonOf(fault: DateFault, words: FaultWords): string | undefined {
  switch (fault.reason) {
    case 'empty':
    case 'unreadable':
      return undefined;
    case 'month':
      return words.noMonth(fault.month);
    case 'day':
      return words.noDay(fault.day, fault.month, fault.year, fault.last);
    default:
      return words.reasons[fault.reason];
  }
}
