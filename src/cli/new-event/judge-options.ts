import { judgeDate, judgeField, judgeFolder, judgeId, judgeReference, judgeTitle } from './judge-answers.ts';
import type { Answer, NewEventContext } from './new-event-context.ts';
import type { NewArguments } from './parse-new-arguments.ts';

/** The answers that the command line gives; undefined where it says nothing. */
export interface GivenAnswers {
  readonly title: Answer<string> | undefined;
  readonly date: Answer<string> | undefined;
  readonly track: Answer<string> | undefined;
  readonly sources: Answer<readonly string[]> | undefined;
  readonly places: Answer<readonly string[]> | undefined;
  readonly summary: Answer<string> | undefined;
  readonly status: Answer<string> | undefined;
  readonly id: Answer<string> | undefined;
  readonly folder: Answer<string> | undefined;
}

export function judgeOptions(typed: NewArguments, context: NewEventContext): GivenAnswers {
  const judge = (
    text: string | undefined,
    by: (text: string, context: NewEventContext) => Answer<string>,
  ): Answer<string> | undefined => (text === undefined ? undefined : by(text, context));
  return {
    title: judge(typed.title, judgeTitle),
    date: judge(typed.date, judgeDate),
    track: judge(typed.track, (text) => judgeReference('track', text, context)),
    sources: judgeList(typed.source.map((text) => judgeReference('source', text, context))),
    places: judgeList(typed.place.map((text) => judgeReference('place', text, context))),
    summary: judge(typed.summary, (text) => judgeField('summary', text, context)),
    status: judge(typed.status, (text) => judgeField('status', text, context)),
    id: judge(typed.id, judgeId),
    folder: judge(typed.folder, judgeFolder),
  };
}

/** Each value once; all the faults together, if there is one. */
function judgeList(answers: readonly Answer<string>[]): Answer<readonly string[]> | undefined {
  if (answers.length === 0) return undefined;
  const faults = answers.flatMap((answer) => ('fault' in answer ? [answer.fault] : []));
  if (faults.length > 0) return { fault: faults.join('\n') };
  return { value: [...new Set(answers.flatMap((answer) => ('value' in answer ? [answer.value] : [])))] };
}
