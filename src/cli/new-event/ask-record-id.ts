import { idPattern } from '../../content/schema-parts.ts';
import type { WrittenField } from '../../content/format-yaml.ts';
import type { Conversation } from './conversation.ts';
import { askText } from './conversation.ts';
import { idOfTitle } from './id-of-title.ts';
import { sayBadId } from './judge-answers.ts';

/** An entry for sources.yaml or places.yaml. */
export interface NewRecord {
  readonly id: string;
  /** Tells it from the others for a reader. */
  readonly name: string;
  readonly fields: WrittenField;
}

/** Asks for the id of a new entry of `file`; one is proposed from the first of the texts that makes one. */
export function askRecordId(
  conversation: Conversation,
  message: string,
  { texts, file, taken }: { texts: readonly string[]; file: string; taken: readonly string[] },
): Promise<string> {
  const { language, words } = conversation;
  const isTaken = (id: string): boolean => taken.some((one) => one.toLowerCase() === id);
  const faultOf = (typed: string): string | undefined => {
    if (!idPattern.test(typed)) return sayBadId(typed, language);
    return isTaken(typed) ? words.faults.idTaken(typed, file) : undefined;
  };
  return askText(conversation, message, faultOf, idOfTitle(texts, isTaken));
}
