import type { TimelineReading } from '../../content/read-timeline.ts';
import type { NewEventWords } from '../../messages/new-event-words.ts';

/** The timeline for which an event is written, and the words in which one speaks with its editor. */
export interface NewEventContext {
  readonly reading: TimelineReading;
  /** As given by whoever asked. */
  readonly folder: string;
  readonly language: string;
  readonly words: NewEventWords;
}

/** What has been typed, when it can stand: `value` is what the file will say. */
export type Answer<Value> = { readonly value: Value } | { readonly fault: string };
