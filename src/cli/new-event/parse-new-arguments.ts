import { parseArgs } from 'node:util';
import { tidyText } from './tidy-text.ts';
import type { NewEventFaults } from '../../messages/new-event-words.ts';
import type { CheckWords } from '../../messages/problems/check-words.ts';

const single = ['title', 'date', 'track', 'summary', 'status', 'id', 'folder'] as const;
const repeated = ['source', 'place'] as const;
const flags = ['yes', 'help'] as const;

/** What the command line says, without a word on whether it can stand. Blank texts count as not given. */
export type NewArguments = Readonly<Partial<Record<(typeof single)[number], string>>> &
  Readonly<Record<(typeof repeated)[number], readonly string[]>> &
  Readonly<Record<(typeof flags)[number], boolean>>;

const options = Object.fromEntries([
  ...[...single, ...repeated].map((name) => [name, { type: 'string', multiple: true }] as const),
  ...flags.map((name) => [name, { type: 'boolean' }] as const),
]);

/** Reads the options of `npm run new`, or says in what they are wrong. */
export function parseNewArguments(
  typed: readonly string[],
  words: NewEventFaults & Pick<CheckWords, 'badOption'>,
): NewArguments | { readonly fault: string } {
  const { tokens } = parseArgs({
    args: [...typed],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') return { fault: words.tooMuch(token.value) };
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) return { fault: words.badOption(rawName) };
    const values = given.get(name) ?? [];
    given.set(name, values);
    if (option.type === 'boolean') continue;
    // `--title --date 2024` forgot the title.
    if (
      value === undefined ||
      (!inlineValue && Object.hasOwn(options, value.replace(/^--/, '')) && value.startsWith('--'))
    )
      return { fault: words.noValue(rawName) };
    values.push(tidyText(value));
    if (values.length > 1 && !repeated.some((one) => one === name))
      return { fault: words.givenTwice(rawName) };
  }
  return toArguments(given);
}

function toArguments(given: ReadonlyMap<string, readonly string[]>): NewArguments {
  const texts = (name: string): readonly string[] => (given.get(name) ?? []).filter((text) => text !== '');
  return {
    ...Object.fromEntries(single.flatMap((name) => texts(name).map((text) => [name, text]))),
    source: texts('source'),
    place: texts('place'),
    yes: given.has('yes'),
    help: given.has('help'),
  };
}
