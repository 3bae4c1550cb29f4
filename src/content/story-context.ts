/** What a story needs to know of the timeline around it to become HTML. */
export interface StoryContext {
  /** The timeline's language. */
  readonly language: string;
  /** The base path of the site: `/` or `/un/sous/chemin/`. */
  readonly base: string;
  /** The event's own file, `events/2024/combats.mdx`: its images lie beside it. */
  readonly file: string;
  /** The title of an event, the name of a place, an actor, a source; undefined for an id that is none. */
  readonly nameOf: (kind: 'event' | 'place' | 'actor' | 'source', id: string) => string | undefined;
}
