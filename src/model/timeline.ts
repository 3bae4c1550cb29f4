import type { EventDate } from '../dates/event-date.ts';
import type { EventHistory } from './event-history.ts';
import type { TimelineEvent } from './event.ts';
import type { WithdrawnEvent } from './withdrawn-event.ts';

export const TRACK_SHAPES = [
  'diamond',
  'disc',
  'square',
  'triangle',
  'star',
  'cross',
  'hexagon',
  'pentagon',
] as const;
export type TrackShape = (typeof TRACK_SHAPES)[number];

export const ACTOR_KINDS = [
  'person',
  'organisation',
  'state',
  'armed-force',
  'armed-group',
  'media',
  'company',
  'people',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** A whole timeline folder, read and checked. */
export interface Timeline {
  readonly title: string;
  readonly description: string | undefined;
  /** BCP 47 tag of the text: `fr`, `en`, `ar`. */
  readonly language: string;
  /** IANA zone in which times without an offset are meant: `Africa/Bamako`. */
  readonly zone: string;
  /** Lanes, in the order in which they are drawn. */
  readonly tracks: readonly Track[];
  readonly eras: readonly Era[];
  /** https address of the repository that holds the timeline's folder, for "propose a change". */
  readonly repository: Repository | undefined;
  /** Words of the licence under which the timeline's text may be used. */
  readonly licence: string | undefined;
  /** Whether the site offers itself as a file to download. */
  readonly offersCopy?: boolean;
  /** Whether each event has a page of its own; `separate` by default. */
  readonly eventPages?: 'separate' | 'together';
  /**
   * Where events are told that have no page of their own, by id: paths below the top of the site, with an anchor.
   * Undefined while each has its page. Read by `eventPath`.
   */
  readonly toldAt?: ReadonlyMap<string, string>;
  /** In time order (`compareEvents`). */
  readonly events: readonly TimelineEvent[];
  /** Taken back, and told nowhere but on their own pages and among the corrections; by id. */
  readonly withdrawn: readonly WithdrawnEvent[];
  /** By the id of the event, withdrawn ones included; an event whose file no history tells of is not in it. */
  readonly history: ReadonlyMap<string, EventHistory>;
  readonly places: ReadonlyMap<string, Place>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Where the files can be edited. */
export interface Repository {
  /** https address without a final slash. */
  readonly url: string;
  readonly branch: string;
  /** Path of the timeline's folder inside it: `timeline`. */
  readonly folder: string;
}

export interface Track {
  readonly id: string;
  readonly name: string;
  /** Which of the palette's colours, from 1; colour never stands alone. */
  readonly colour: number;
  readonly shape: TrackShape;
}

/** A named stretch of time drawn behind the events. */
export interface Era {
  readonly id: string;
  readonly name: string;
  readonly date: EventDate;
}

export interface Place {
  readonly id: string;
  /** By language tag. */
  readonly names: Readonly<Record<string, string>>;
  /** Other spellings, shown and searchable. */
  readonly variants: readonly string[];
  /** Degrees, WGS 84. */
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | undefined;
  /** UCDP where_prec: 1 exact, 2 within 25 km, 3 district, 4 region, 5 part of a country, 6 country. */
  readonly precision: number | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
}

export interface Actor {
  readonly id: string;
  readonly names: Readonly<Record<string, string>>;
  readonly variants: readonly string[];
  /** Names that it no longer bears, shown and searchable. */
  readonly formerNames: readonly FormerName[];
  readonly kind: ActorKind | undefined;
  /** Whose side it is on, in the timeline's own words. */
  readonly side: string | undefined;
}

export interface FormerName {
  readonly name: string;
  /** When it gave the name up. */
  readonly until: EventDate | undefined;
}

/** A source, in CSL-JSON's terms. */
export interface Source {
  readonly id: string;
  /** A CSL type: `article-newspaper`, `report`, `webpage`… */
  readonly type: string;
  readonly title: string | undefined;
  readonly author: readonly SourceAuthor[];
  readonly publisher: string | undefined;
  readonly issued: EventDate | undefined;
  readonly accessed: EventDate | undefined;
  readonly url: string | undefined;
  /** Address of a kept copy. */
  readonly archive: string | undefined;
  readonly language: string | undefined;
  /** Ids of the sources from which this one is known not to derive. */
  readonly independentOf: readonly string[];
  readonly note: string | undefined;
}

export type SourceAuthor =
  { readonly literal: string } | { readonly family: string; readonly given: string | undefined };
