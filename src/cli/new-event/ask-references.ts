import { formatYaml } from '../../content/format-yaml.ts';
import { appendRecord } from './append-record.ts';
import { askNewPlace } from './ask-new-place.ts';
import { askNewSource } from './ask-new-source.ts';
import type { NewRecord } from './ask-record-id.ts';
import { askReference } from './ask-reference.ts';
import type { Conversation } from './conversation.ts';
import { say } from './conversation.ts';
import type { KnownThing } from './known-things.ts';
import { knownThings } from './known-things.ts';
import type { NewEventContext } from './new-event-context.ts';
import { pathInside } from './timeline-folder.ts';

/** What was chosen, and the new text of the .yaml file when something was added to it. */
export interface AskedReferences {
  readonly ids: readonly string[];
  readonly file: string;
  readonly text: string | undefined;
}

const kinds = {
  source: { file: 'sources.yaml', askNew: askNewSource },
  place: { file: 'places.yaml', askNew: askNewPlace },
} as const;

/** Asks for the sources or the places of an event, one after another until there is no other. */
export async function askReferences(
  conversation: Conversation,
  kind: keyof typeof kinds,
): Promise<AskedReferences> {
  const { file, askNew } = kinds[kind];
  const ids: string[] = [];
  let known = knownThings(conversation.reading, kind);
  let text = textOf(file, conversation);
  let isLonger = false;
  for (;;) {
    const question = questionOf(kind, conversation, known, ids, text !== undefined);
    const answer = await askReference(conversation, question);
    if (answer.chosen === 'none') return { ids, file, text: isLonger ? text : undefined };
    if (answer.chosen === 'known') {
      ids.push(answer.id);
      continue;
    }
    const taken = known.map(({ id }) => id);
    const record = await askNew(conversation, answer.typed, taken);
    const longer = appendRecord(text ?? '', record.id, record.fields);
    if (longer === undefined) {
      sayByHand(conversation, file, record);
      continue;
    }
    [text, isLonger] = [longer, true];
    known = [...known, { ...record, spellings: [] }];
    ids.push(record.id);
  }
}

/** The text of a file, empty when there is none; undefined when it is there and cannot be read. */
function textOf(file: string, { reading }: NewEventContext): string | undefined {
  const isUnreadable = reading.findings.some((found) => found.file === file);
  return reading.texts.get(file) ?? (isUnreadable ? undefined : '');
}

function questionOf(
  kind: keyof typeof kinds,
  { words: { questions, choices } }: Conversation,
  known: readonly KnownThing[],
  ids: readonly string[],
  canAdd: boolean,
): Parameters<typeof askReference>[1] {
  const isFirst = ids.length === 0;
  const left = known.filter(({ id }) => !ids.includes(id));
  const [message, none, add] =
    kind === 'source'
      ? [
          isFirst ? questions.source : questions.nextSource,
          isFirst ? choices.noSource : choices.noOtherSource,
          choices.addSource,
        ]
      : [
          isFirst ? questions.place : questions.nextPlace,
          isFirst ? choices.noPlace : choices.noOtherPlace,
          choices.addPlace,
        ];
  return { message, none, known: left, add: canAdd ? add : undefined };
}

function sayByHand(conversation: Conversation, file: string, { id, fields }: NewRecord): void {
  const { folder, words } = conversation;
  say(conversation, words.faults.cannotAdd(pathInside(folder, file), formatYaml({ [id]: fields })));
}
