import type { NewRecord } from './ask-record-id.ts';
import { askRecordId } from './ask-record-id.ts';
import type { Conversation } from './conversation.ts';
import { askText } from './conversation.ts';
import { judgeDate } from './judge-answers.ts';
import { faultOfSource } from './sentence-of.ts';

/** Asks what a new source is; `typed` is what was looked for in vain. It has a publisher, a title or an address. */
export async function askNewSource(
  conversation: Conversation,
  typed: string,
  taken: readonly string[],
): Promise<NewRecord> {
  const { language, words } = conversation;
  const { id: idQuestion, ...questions } = words.questions.newSource;
  const faultOf = (key: 'publisher' | 'title' | 'URL') => (text: string) =>
    text === '' ? undefined : faultOfSource(key, text, language);
  const publisher = await askText(conversation, questions.publisher, faultOf('publisher'), typed);
  const title = await askText(conversation, questions.title, faultOf('title'));
  const issued = await askIssued(conversation);
  const unnamed = publisher === '' && title === '' ? words.faults.sourceUnnamed : undefined;
  const url = await askText(conversation, questions.url, (text) =>
    text === '' ? unnamed : faultOf('URL')(text),
  );
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const texts = [publisher === '' ? '' : `${publisher} ${issued}`, title, host, 'source'];
  const id = await askRecordId(conversation, idQuestion, { texts, file: 'sources.yaml', taken });
  const given = Object.entries({ title, publisher, issued, URL: url }).filter(([, text]) => text !== '');
  return {
    id,
    name: [publisher, title].filter((text) => text !== '').join(', ') || url,
    fields: Object.fromEntries(given),
  };
}

/** The day on which the source appeared, in EDTF; empty when it is not known. */
async function askIssued(conversation: Conversation): Promise<string> {
  const judge = (text: string) => (text === '' ? { value: '' } : judgeDate(text, conversation));
  const typed = await askText(conversation, conversation.words.questions.newSource.issued, (text) => {
    const answer = judge(text);
    return 'fault' in answer ? answer.fault : undefined;
  });
  const answer = judge(typed);
  return 'value' in answer ? answer.value : '';
}
