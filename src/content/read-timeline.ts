import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { CheckedFields } from './check-fields.ts';
import { checkFields } from './check-fields.ts';
import type { EventFile } from './read-event.ts';
import { imageChecker } from './image-checker.ts';
import { readEvent } from './read-event.ts';
import { listEventFiles } from './list-event-files.ts';
import type { FiledFinding } from './problem.ts';
import { finding, MOST_TOLD } from './problem.ts';
import { readTextFile } from './read-text-file.ts';
import type { ActorFields, PlaceFields, SourceFields } from './record-schemas.ts';
import { actorsSchema, placesSchema, sourcesSchema } from './record-schemas.ts';
import type { TimelineFields } from './timeline-schema.ts';
import { timelineSchema } from './timeline-schema.ts';

/** A .yaml file of the folder. */
export interface RecordFile<Fields> extends CheckedFields<Fields> {
  readonly file: string;
}

/** All the files of a timeline's folder, read and each checked by itself. */
export interface TimelineReading {
  readonly timeline: RecordFile<TimelineFields>;
  readonly places: RecordFile<Record<string, PlaceFields>>;
  readonly actors: RecordFile<Record<string, ActorFields>>;
  readonly sources: RecordFile<Record<string, SourceFields>>;
  /** By file name. */
  readonly events: readonly EventFile[];
  /** The text of each file, for showing a line of it. */
  readonly texts: ReadonlyMap<string, string>;
  readonly findings: readonly FiledFinding[];
}

const start = { line: 1, column: 1 };
const mustBeThere = 'timeline.yaml';

/** Reads a timeline's folder. Files that may be missing and are, are empty. Never throws for what a file holds. */
export function readTimeline(folder: string): TimelineReading {
  const texts = new Map<string, string>();
  const findings: FiledFinding[] = [];

  const read = (file: string): string | undefined => {
    const { text, findings: found } = readTextFile(join(folder, file));
    findings.push(...found.map((one) => ({ ...one, file })));
    if (text !== undefined) texts.set(file, text);
    return text;
  };
  const readRecords = <Fields>(file: string, schema: z.ZodType<Fields>): RecordFile<Fields> => {
    const isThere = exists(join(folder, file));
    if (!isThere && file === mustBeThere) findings.push({ ...finding('no-timeline', {}, start), file });
    const text = isThere ? read(file) : '';
    const readable = text !== undefined && (isThere || file !== mustBeThere);
    const checked = checkFields(text ?? '', readable ? schema : undefined);
    findings.push(...checked.findings.map((one) => ({ ...one, file })));
    return { ...checked, file };
  };

  const timeline = readRecords(mustBeThere, timelineSchema);
  const places = readRecords('places.yaml', placesSchema);
  const actors = readRecords('actors.yaml', actorsSchema);
  const sources = readRecords('sources.yaml', sourcesSchema);
  const listing = listEventFiles(folder);
  findings.push(...listing.findings);
  const checkImage = imageChecker(folder);
  const events: EventFile[] = [];
  for (const file of listing.files) {
    const event = readEvent(file, read(file));
    findings.push(...event.findings.map((one) => ({ ...one, file })));
    const ofImages = event.images.flatMap((image) => checkImage(image, file)).slice(0, MOST_TOLD);
    findings.push(...ofImages.map((one) => ({ ...one, file })));
    events.push(event);
  }
  return { timeline, places, actors, sources, events, texts, findings };
}

/** A link counts, wherever it leads: it is refused when it is read. */
function exists(path: string): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats !== undefined && (stats.isFile() || stats.isSymbolicLink());
}
