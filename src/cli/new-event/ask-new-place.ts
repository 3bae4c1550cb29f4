import type { NewRecord } from './ask-record-id.ts';
import { askRecordId } from './ask-record-id.ts';
import type { Conversation } from './conversation.ts';
import { askText } from './conversation.ts';
import { faultOfPlaceName } from './sentence-of.ts';

/** Asks what a new place is called, in the timeline's language; `typed` is what was looked for in vain. */
export async function askNewPlace(
  conversation: Conversation,
  typed: string,
  taken: readonly string[],
): Promise<NewRecord> {
  const { language, words } = conversation;
  const { name: question, id: idQuestion } = words.questions.newPlace;
  const name = await askText(conversation, question, (text) => faultOfPlaceName(text, language), typed);
  const texts = [name, 'place'];
  const id = await askRecordId(conversation, idQuestion, { texts, file: 'places.yaml', taken });
  return { id, name, fields: { names: { [language]: name } } };
}
