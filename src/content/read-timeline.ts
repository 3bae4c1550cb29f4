import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { CheckedFields } from './check-fields.ts';
import { checkFields } from './check-fields.ts';
import type { EventFile } from './read-event.ts';
import { readEvent } from './read-event.ts';
import { listEventFiles } from './list-event-files.ts';
import type { FiledFinding } from './problem.ts';
import { finding } from './problem.ts';
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
export async function readTimeline(folder: string): Promise<TimelineReading> {
  const texts = new Map<string, string>();
  const findings: FiledFinding[] = [];

  const read = async (file: string): Promise<string | undefined> => {
    const { text, findings: found } = await readTextFile(join(folder, file));
    findings.push(...found.map((one) => ({ ...one, file })));
    if (text !== undefined) texts.set(file, text);
    return text;
  };
  const readRecords = async <Fields>(
    file: string,
    schema: z.ZodType<Fields>,
  ): Promise<RecordFile<Fields>> => {
    const isThere = await exists(join(folder, file));
    if (!isThere && file === mustBeThere) findings.push({ ...finding('no-timeline', {}, start), file });
    const text = isThere ? await read(file) : '';
    const readable = text !== undefined && (isThere || file !== mustBeThere);
    const checked = checkFields(text ?? '', readable ? schema : undefined);
    findings.push(...checked.findings.map((one) => ({ ...one, file })));
    return { ...checked, file };
  };

  const timeline = await readRecords(mustBeThere, timelineSchema);
  const places = await readRecords('places.yaml', placesSchema);
  const actors = await readRecords('actors.yaml', actorsSchema);
  const sources = await readRecords('sources.yaml', sourcesSchema);
  const listing = await listEventFiles(folder);
  findings.push(...listing.findings);
  const events: EventFile[] = [];
  for (const file of listing.files) {
    const event = readEvent(file, await read(file));
    findings.push(...event.findings.map((one) => ({ ...one, file })));
    events.push(event);
  }
  return { timeline, places, actors, sources, events, texts, findings };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
