import { input, search, select } from '@inquirer/prompts';
import type { NewEventContext } from './new-event-context.ts';
import { tidyText } from './tidy-text.ts';

/** Where one asks and is answered: a terminal, or streams that behave as one. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Ends the question that is being asked. */
  readonly signal?: AbortSignal;
}

export interface Conversation extends NewEventContext {
  readonly terminal: Terminal;
}

/** Something to choose, as it is shown. */
export interface Choice<Value> {
  readonly name: string;
  readonly value: Value;
}

export function say({ terminal }: Conversation, text: string): void {
  terminal.output.write(`${text}\n`);
}

/** Asks for a text until it can stand. `start` is written already, and may be changed. */
export async function askText(
  { terminal }: Conversation,
  message: string,
  faultOf: (typed: string) => string | undefined,
  start?: string,
): Promise<string> {
  const validate = (typed: string): true | string => faultOf(tidyText(typed)) ?? true;
  const started = start === undefined || start === '' ? {} : { default: start, prefill: 'editable' as const };
  return tidyText(await input({ message, validate, ...started }, terminal));
}

/** Asks for one of a few things, the first by default. */
export function askChoice<Value>(
  { terminal, words }: Conversation,
  message: string,
  choices: readonly Choice<Value>[],
): Promise<Value> {
  return select({ message, choices, theme: themeOf(words.choices.keys) }, terminal);
}

/** Asks for one of many things: `find` gives those that fit what has been typed so far, the likeliest first. */
export function askSearch<Value>(
  { terminal, words }: Conversation,
  message: string,
  find: (typed: string) => readonly Choice<Value>[],
): Promise<Value> {
  const source = (typed: string | undefined): readonly Choice<Value>[] => find(tidyText(typed ?? ''));
  return search({ message, source, theme: themeOf(words.choices.keys) }, terminal);
}

// The prompts know these words in English only.
function themeOf(keys: string): { readonly style: { readonly keysHelpTip: () => string } } {
  return { style: { keysHelpTip: () => keys } };
}
