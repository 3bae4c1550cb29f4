import { statSync } from 'node:fs';
import { languageOf, problemsOf } from '../../content/check-timeline.ts';
import type { TimelineReading } from '../../content/read-timeline.ts';
import { readTimeline } from '../../content/read-timeline.ts';
import { STATUSES } from '../../model/event.ts';
import { newEventWordsFor } from '../../messages/new-event-words-for.ts';
import { checkWords } from '../../messages/problems/check-words.ts';
import { formatProblem } from '../format-problem.ts';
import { answerByOptions } from './answer-by-options.ts';
import { askEvent } from './ask-event.ts';
import type { Terminal } from './conversation.ts';
import { finishDraft } from './finish-draft.ts';
import { judgeOptions } from './judge-options.ts';
import type { NewEventContext } from './new-event-context.ts';
import type { NewArguments } from './parse-new-arguments.ts';
import { parseNewArguments } from './parse-new-arguments.ts';
import type { Draft } from './preview-timeline.ts';
import { pathInside } from './timeline-folder.ts';
import { doubtsAbout, sayDate } from './understand-date.ts';

/** The world around the command. */
export interface NewEventCall {
  readonly typed: readonly string[];
  readonly folder: string;
  readonly terminal: Terminal;
  /** There is somebody to answer. */
  readonly isInteractive: boolean;
  /** Takes what went wrong. */
  readonly complain: (text: string) => void;
}

type ExitCode = 0 | 1 | 2;

/** `npm run new`: writes an event. 0 when it is written, 1 when an answer cannot stand, 2 for wrong use. */
export async function runNew(call: NewEventCall): Promise<ExitCode> {
  const { folder, complain } = call;
  const isThere = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  const reading = isThere ? readTimeline(folder) : undefined;
  const language = reading === undefined ? 'fr' : languageOf(reading);
  const words = newEventWordsFor(language);
  const { badOption, noFolder } = checkWords(language);
  const typed = parseNewArguments(call.typed, { ...words.faults, badOption });
  if ('fault' in typed) return refuse(complain, `${typed.fault}\n\n${words.help(STATUSES)}`);
  if (typed.help) {
    call.terminal.output.write(`${words.help(STATUSES)}\n`);
    return 0;
  }
  if (reading === undefined) return refuse(complain, noFolder(folder));
  const broken = problemsOfTimeline(reading, folder);
  if (broken.length > 0) {
    complain([words.faults.timelineUnreadable, ...broken].join('\n\n'));
    return 1;
  }
  return writeEvent(call, typed, { reading, folder, language, words });
}

async function writeEvent(
  { terminal, isInteractive, complain }: NewEventCall,
  typed: NewArguments,
  context: NewEventContext,
): Promise<ExitCode> {
  const { folder, language, words } = context;
  const given = judgeOptions(typed, context);
  if (isInteractive && !typed.yes) {
    const draft = await askEvent({ ...context, terminal }, given, typed).catch(unlessInterrupted);
    return draft === undefined
      ? fail(complain, words.faults.nothingWritten)
      : finish(draft, context, terminal, complain);
  }
  if (!typed.yes) complain(words.report.noTerminal);
  const answered = answerByOptions(given, context);
  if ('lacking' in answered) return refuse(complain, answered.lacking);
  if ('faults' in answered) return fail(complain, answered.faults.join('\n'));
  const { file, text, date } = answered;
  const doubts = doubtsAbout(date, typed.date ?? '', language, words.report).filter(
    ({ isOfText }) => isOfText,
  );
  const said = [sayDate(date, language, words.report), ...doubts.map(({ sentence }) => sentence)];
  terminal.output.write(`${said.join('\n')}\n\n${pathInside(folder, file)}\n\n${text}\n`);
  return finish(answered, context, terminal, complain);
}

function finish(
  draft: Draft,
  context: NewEventContext,
  terminal: Terminal,
  complain: NewEventCall['complain'],
): ExitCode {
  const { exitCode, text } = finishDraft(draft, context);
  if (exitCode === 0) terminal.output.write(text);
  else complain(text.trimEnd());
  return exitCode;
}

/** Without its title and language nothing can be written for a timeline. */
function problemsOfTimeline(reading: TimelineReading, folder: string): readonly string[] {
  if (reading.timeline.fields !== undefined) return [];
  const file = pathInside(folder, reading.timeline.file);
  return problemsOf(reading, folder)
    .filter((problem) => problem.file === file)
    .map(formatProblem);
}

/** Ctrl + C and Ctrl + D are an answer: nothing is wanted. */
function unlessInterrupted(error: unknown): undefined {
  if (error instanceof Error && /^(?:Exit|Abort)PromptError$/.test(error.name)) return undefined;
  throw error;
}

function refuse(complain: NewEventCall['complain'], fault: string): 2 {
  complain(fault);
  return 2;
}

function fail(complain: NewEventCall['complain'], fault: string): 1 {
  complain(fault);
  return 1;
}
