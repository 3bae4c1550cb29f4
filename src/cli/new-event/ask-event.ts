import { askDate } from './ask-date.ts';
import { askReference } from './ask-reference.ts';
import { askReferences } from './ask-references.ts';
import { valueOf } from './answer-by-options.ts';
import { composeDraft, proposeId } from './compose-draft.ts';
import type { Conversation } from './conversation.ts';
import { askChoice, askText, say } from './conversation.ts';
import { judgeField, judgeId, judgeTitle } from './judge-answers.ts';
import type { GivenAnswers } from './judge-options.ts';
import { knownThings } from './known-things.ts';
import type { Answer } from './new-event-context.ts';
import type { NewArguments } from './parse-new-arguments.ts';
import type { Draft } from './preview-timeline.ts';
import { pathInside } from './timeline-folder.ts';

/** Asks for whatever the options do not say, or say wrongly. Undefined when the file is not wanted in the end. */
export async function askEvent(
  conversation: Conversation,
  given: GivenAnswers,
  typed: NewArguments,
): Promise<Draft | undefined> {
  const { words, folder } = conversation;
  const { questions } = words;
  const text = (
    message: string,
    answer: Answer<string> | undefined,
    judge: (typed: string) => Answer<string>,
    start?: string,
  ): Promise<string> | string =>
    usable(conversation, answer) ?? askText(conversation, message, (one) => faultOf(judge(one)), start);

  usable(conversation, given.status);
  usable(conversation, given.folder);
  const title = await text(questions.title, given.title, (one) => judgeTitle(one, conversation));
  const date = await askDate(conversation, typed.date);
  const track = await askTrack(conversation, given.track);
  const sources = usable(conversation, given.sources) ?? (await askReferences(conversation, 'source'));
  const places = usable(conversation, given.places) ?? (await askReferences(conversation, 'place'));
  const judgeSummary = (one: string): Answer<string> => judgeField('summary', one, conversation);
  const summary = await text(questions.summary, given.summary, judgeSummary);

  const fields = {
    ...{ title, date, track, summary: summary === '' ? undefined : summary, status: valueOf(given.status) },
    places: 'ids' in places ? places.ids : places,
    sources: 'ids' in sources ? sources.ids : sources,
  };
  const judge = (one: string): Answer<string> => judgeId(one, conversation);
  const id = await text(questions.id, given.id, judge, proposeId(fields, conversation));
  const records = new Map(
    [sources, places].flatMap((asked) =>
      'ids' in asked && asked.text !== undefined ? [[asked.file, asked.text] as const] : [],
    ),
  );
  const draft = composeDraft(fields, { id, folder: valueOf(given.folder), records }, conversation);
  say(conversation, `\n${pathInside(folder, draft.file)}\n\n${draft.text}`);
  const isWanted = await askChoice(conversation, questions.write, [
    { name: words.choices.yes, value: true },
    { name: words.choices.no, value: false },
  ]);
  return isWanted ? draft : undefined;
}

async function askTrack(
  conversation: Conversation,
  given: GivenAnswers['track'],
): Promise<string | undefined> {
  const { words, reading } = conversation;
  const known = knownThings(reading, 'track');
  const track = usable(conversation, given);
  if (track !== undefined || known.length === 0) return track;
  const [message, none] = [words.questions.track, words.choices.noTrack];
  const answer = await askReference(conversation, { message, known, none, add: undefined });
  return answer.chosen === 'known' ? answer.id : undefined;
}

/** The answer of an option where it can stand; else says why not, so that the question can be asked. */
function usable<Value>(conversation: Conversation, answer: Answer<Value> | undefined): Value | undefined {
  if (answer !== undefined && 'fault' in answer) say(conversation, answer.fault);
  return valueOf(answer);
}

function faultOf(answer: Answer<string>): string | undefined {
  return 'fault' in answer ? answer.fault : undefined;
}
