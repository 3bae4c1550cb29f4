import type { DateError } from '../dates/date-error.ts';
import type { ProblemMessages } from '../messages/problems/problem-messages.ts';

/** Codes with the facts that their sentences need. Why a text is no date, `dates/` says itself. */
interface FactsByCode extends MessageFacts {
  readonly 'not-a-date': { readonly error: DateError };
}
type MessageFacts = { readonly [C in keyof ProblemMessages]: Parameters<ProblemMessages[C]>[0] };

export type ProblemCode = keyof FactsByCode;
export type ProblemFacts<C extends ProblemCode> = FactsByCode[C];
export type Severity = 'error' | 'warning';

/** A place in a text, for people: lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** How many characters of that line are meant. */
  readonly length?: number;
}

/** Something found in one file, before it is put into words. */
export type Finding = {
  [C in ProblemCode]: { readonly code: C; readonly facts: ProblemFacts<C>; readonly at: Position };
}[ProblemCode];

/** A finding whose file is known: its path inside the timeline's folder, `events/combats.mdx`. */
export type FiledFinding = Finding & { readonly file: string };

/** What the check reports. */
export interface Problem extends Position {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** From the working directory, with `/`. */
  readonly file: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The whole sentence, cure included, in the timeline's language. */
  readonly message: string;
  /** The line of the file that holds the problem; empty when there is none. */
  readonly excerpt: string;
}

/** How many problems are told of one file: finding and showing the places of thousands would take minutes. */
export const MOST_TOLD = 100;

/** One finding: keeps the code and its facts together. */
export function finding<C extends ProblemCode>(
  code: C,
  facts: ProblemFacts<C>,
  at: Position,
): Extract<Finding, { code: C }> {
  return { code, facts, at } as Extract<Finding, { code: C }>;
}
