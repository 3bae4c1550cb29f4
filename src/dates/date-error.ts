import type { DateFault, Reason } from './date-fault.ts';
import { describeDateError } from './describe-date-error.ts';

/** A text that is no date: what was written, why not, and what may have been meant. Its message is in French. */
export class DateError extends Error {
  override readonly name = 'DateError';
  /** The whole text, as typed. */
  readonly text: string;
  /** The part of it that is at fault; the same as `text` where the whole is. */
  readonly part: string;
  readonly fault: DateFault;
  /** EDTF texts that may have been meant, the likeliest first; each of them is accepted by `parseDate`. */
  readonly guesses: readonly string[];

  constructor(text: string, fault: DateFault, part: string = text, guesses: readonly string[] = []) {
    super(describeDateError({ text, part, fault, guesses }, 'fr'));
    this.text = text;
    this.part = part;
    this.fault = fault;
    this.guesses = guesses;
  }

  get reason(): Reason {
    return this.fault.reason;
  }
}
