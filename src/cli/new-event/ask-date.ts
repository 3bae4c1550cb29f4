import { askChoice, askText, say } from './conversation.ts';
import type { Choice, Conversation } from './conversation.ts';
import { doubtsAbout, sayDate, understandDate } from './understand-date.ts';

const again = undefined;

/** Asks for a date until one is understood and chosen; `typed` is what the command line said, if it did. */
export async function askDate(conversation: Conversation, typed?: string): Promise<string> {
  const { language, words } = conversation;
  const faultOf = (text: string): string | undefined => {
    const understood = understandDate(text, language);
    return 'fault' in understood ? understood.fault : undefined;
  };
  const fault = typed === undefined ? undefined : faultOf(typed);
  if (fault !== undefined) say(conversation, fault);
  for (let text = fault === undefined ? typed : undefined; ; text = undefined) {
    const said = text ?? (await askText(conversation, words.questions.date, faultOf));
    const chosen = await chooseDate(conversation, said);
    const date = chosen === again ? again : await settleDoubts(conversation, chosen, said);
    if (date !== again) return date;
  }
}

/** Of the dates that a text may mean, the one that is meant. */
async function chooseDate(conversation: Conversation, typed: string): Promise<string | undefined> {
  const { language, words } = conversation;
  const understood = understandDate(typed, language);
  if ('fault' in understood) return again;
  const { dates, isExact } = understood;
  const told = dates.map((date) => ({ name: sayDate(date, language, words.report), value: date }));
  if (isExact) {
    say(conversation, told.map(({ name }) => name).join('\n'));
    return dates[0];
  }
  const choices: Choice<string | undefined>[] = [...told, { name: words.choices.otherDate, value: again }];
  return askChoice(conversation, words.questions.whichDate, choices);
}

/** Tells the doubts about a date, and lets it be kept or replaced. */
async function settleDoubts(
  conversation: Conversation,
  date: string,
  typed: string,
): Promise<string | undefined> {
  const { language, words } = conversation;
  const doubts = doubtsAbout(date, typed, language, words.report);
  if (doubts.length === 0) return date;
  say(conversation, doubts.map(({ sentence }) => sentence).join('\n'));
  const choices: Choice<string | undefined>[] = [
    { name: words.choices.keep(date), value: date },
    ...doubts.flatMap(({ suggestion }) =>
      suggestion === undefined ? [] : [{ name: words.choices.instead(suggestion), value: suggestion }],
    ),
    { name: words.choices.otherDate, value: again },
  ];
  return askChoice(conversation, words.questions.keepDate, choices);
}
