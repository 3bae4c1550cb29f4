import { composeDraft, proposeId } from './compose-draft.ts';
import type { GivenAnswers } from './judge-options.ts';
import type { Answer, NewEventContext } from './new-event-context.ts';
import type { Draft } from './preview-timeline.ts';

/** A draft from the options alone; else what they lack, or all that is wrong in them. */
export function answerByOptions(
  given: GivenAnswers,
  context: NewEventContext,
): Draft | { readonly lacking: string } | { readonly faults: readonly string[] } {
  const { title, date } = given;
  const faults = Object.values({ ...given }).flatMap((answer) =>
    answer !== undefined && 'fault' in answer ? [answer.fault] : [],
  );
  if (title === undefined || date === undefined) {
    const lacking = [title === undefined ? '--title' : '', date === undefined ? '--date' : ''];
    return { lacking: context.words.faults.lacking(lacking.filter((option) => option !== '')) };
  }
  if (faults.length > 0) return { faults };
  const fields = {
    title: valueOf(title)!,
    date: valueOf(date)!,
    track: valueOf(given.track),
    summary: valueOf(given.summary),
    status: valueOf(given.status),
    places: valueOf(given.places) ?? [],
    sources: valueOf(given.sources) ?? [],
  };
  const id = valueOf(given.id) ?? proposeId(fields, context);
  return composeDraft(fields, { id, folder: valueOf(given.folder) }, context);
}

/** What an answer says, where it can stand. */
export function valueOf<Value>(answer: Answer<Value> | undefined): Value | undefined {
  return answer !== undefined && 'value' in answer ? answer.value : undefined;
}
