import type { CheckedFields } from '../../content/check-fields.ts';
import { checkFields } from '../../content/check-fields.ts';
import { readEvent } from '../../content/read-event.ts';
import type { TimelineReading } from '../../content/read-timeline.ts';
import { placesSchema, sourcesSchema } from '../../content/record-schemas.ts';

/** The files that a new event makes or lengthens: its own, and those of its new sources and places. */
export interface Draft {
  /** Path inside the timeline's folder. */
  readonly file: string;
  readonly text: string;
  /** That of the event, in EDTF. */
  readonly date: string;
  /** The whole new texts of sources.yaml and places.yaml, by name, where there is something new in them. */
  readonly records: ReadonlyMap<string, string>;
}

/** A timeline as it would be read with a draft written. */
export function previewTimeline(reading: TimelineReading, { file, text, records }: Draft): TimelineReading {
  const event = readEvent(file, text);
  const sources = records.get('sources.yaml');
  const places = records.get('places.yaml');
  const kept = reading.findings.filter((found) => !records.has(found.file));
  const found = (inside: string, { findings }: Pick<CheckedFields<unknown>, 'findings'>) =>
    findings.map((one) => ({ ...one, file: inside }));
  const preview = {
    ...reading,
    sources:
      sources === undefined
        ? reading.sources
        : { ...checkFields(sources, sourcesSchema), file: 'sources.yaml' },
    places:
      places === undefined ? reading.places : { ...checkFields(places, placesSchema), file: 'places.yaml' },
    events: [...reading.events, event].sort((a, b) => (a.file < b.file ? -1 : 1)),
    texts: new Map([...reading.texts, ...records, [file, text]]),
  };
  return {
    ...preview,
    findings: [
      ...kept,
      ...found(file, event),
      ...[preview.sources, preview.places].flatMap((one) =>
        records.has(one.file) ? found(one.file, one) : [],
      ),
    ],
  };
}
