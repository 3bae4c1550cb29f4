import type { DateForm, DateWords } from './date-words.ts';

/** What the words of a date depend on, besides the date. */
export interface Manner {
  readonly words: DateWords;
  readonly form: DateForm;
  /** IANA zone of the times written without an offset. */
  readonly zone: string | undefined;
}
