import type { CheckedFields } from './check-fields.ts';
import { checkFields } from './check-fields.ts';
import type { CheckedStory } from './check-story.ts';
import { checkStory } from './check-story.ts';
import type { EventFields } from './event-schema.ts';
import { eventSchema } from './event-schema.ts';
import type { PlacedImage } from './image-checker.ts';
import { imagesOfFields } from './images-of-fields.ts';
import { idOfFile } from './list-event-files.ts';
import type { ParsedStory } from './parse-story.ts';
import { parseStory } from './parse-story.ts';
import type { Finding } from './problem.ts';
import { splitFrontmatter } from './split-frontmatter.ts';

/** One event file, read and checked by itself. */
export interface EventFile {
  readonly id: string;
  /** Path inside the timeline's folder. */
  readonly file: string;
  /** As much of its fields as can be read; undefined without frontmatter. */
  readonly yaml: CheckedFields<EventFields> | undefined;
  readonly story: (ParsedStory & Pick<CheckedStory, 'references'>) | undefined;
  /** Those of its story, then those of its fields. */
  readonly images: readonly PlacedImage[];
  readonly findings: readonly Finding[];
}

/** Reads the text of an event file; `undefined` for a file that could not be read at all. */
export function readEvent(file: string, text: string | undefined): EventFile {
  const bare = { id: idOfFile(file), file, yaml: undefined, story: undefined, images: [] };
  if (text === undefined) return { ...bare, findings: [] };
  const parts = splitFrontmatter(text);
  if ('code' in parts) return { ...bare, findings: [parts] };
  const yaml = checkFields(parts.frontmatter, eventSchema);
  const story = parseStory(parts.body);
  const { findings, references, images } = checkStory(story);
  return {
    ...bare,
    yaml,
    story: { ...story, references },
    images: [...images, ...imagesOfFields(yaml)],
    findings: [...yaml.findings, ...story.findings, ...findings],
  };
}
