import type { PlacedAddress } from './links-of-story.ts';
import { linksOfStory } from './links-of-story.ts';
import type { TimelineReading } from './read-timeline.ts';

/** A link that leads out of the timeline. */
export interface PlacedLink extends PlacedAddress {
  /** Path inside the timeline's folder. */
  readonly file: string;
  /** A copy of what it leads to is kept elsewhere. */
  readonly archived: boolean;
}

/** Every address of a source, of its kept copy and in a story, in the order of the files. Files with mistakes in their fields have none. */
export function findLinks({ sources, events }: TimelineReading): readonly PlacedLink[] {
  const ofSources = Object.entries(sources.fields ?? {}).flatMap(([id, { URL: url, archive }]) =>
    [
      { key: 'URL', address: url, archived: archive !== undefined },
      { key: 'archive', address: archive, archived: false },
    ].flatMap(({ key, address, archived }) =>
      address === undefined
        ? []
        : [{ address, archived, file: sources.file, locate: () => sources.locate([id, key]) }],
    ),
  );
  const ofStories = events.flatMap(({ file, story }) =>
    story === undefined ? [] : linksOfStory(story).map((link) => ({ ...link, file, archived: false })),
  );
  return [...ofSources, ...ofStories];
}
