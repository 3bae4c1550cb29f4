import type { EventDate } from '../dates/event-date.ts';

/** How well established a statement is, from settled to withdrawn. */
export const STATUSES = [
  'confirmed',
  'reported',
  'claimed',
  'contested',
  'denied',
  'unverified',
  'retracted',
] as const;
export type Status = (typeof STATUSES)[number];

export const CASUALTY_KINDS = ['killed', 'wounded', 'captured', 'missing', 'displaced'] as const;
export type CasualtyKind = (typeof CASUALTY_KINDS)[number];

export const CASUALTY_STATUSES = ['given', 'not-given', 'unknown'] as const;
export type CasualtyStatus = (typeof CASUALTY_STATUSES)[number];

export const ROLES = [
  'party',
  'support',
  'opponent',
  'initiator',
  'participant',
  'provider',
  'recipient',
  'speaker',
  'subject',
  'mediator',
  'victim',
] as const;
export type Role = (typeof ROLES)[number];

export const RELATIONS = [
  'followed-by',
  'follows',
  'part-of',
  'includes',
  'responds-to',
  'leads-to',
  'see-also',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** One dated event: a container of claims, each with who says so. */
export interface TimelineEvent {
  /** The file's name without `.mdx`; the permalink. */
  readonly id: string;
  /** Path of its file inside the timeline folder, with `/`: `events/2024/combats.mdx`. */
  readonly file: string;
  readonly title: string;
  readonly date: EventDate;
  readonly dateSaid: DateSaid | undefined;
  readonly datesElsewhere: readonly DateElsewhere[];
  /** Id of its track; absent in a timeline without tracks. */
  readonly track: string | undefined;
  readonly summary: string | undefined;
  /** What a reader should know before reading the story or seeing its images: it covers them until opened. */
  readonly warning: string | undefined;
  readonly status: Status;
  readonly places: readonly string[];
  readonly actors: readonly Participation[];
  readonly claims: readonly Claim[];
  readonly casualties: readonly Casualties[];
  readonly sources: readonly string[];
  readonly related: readonly RelatedEvent[];
  readonly media: readonly Media[];
  readonly corrections: readonly Correction[];
  readonly formerIds: readonly string[];
  /** Decides between events that no date tells apart; smaller first. */
  readonly order: number | undefined;
  /** The story, as checked HTML. */
  readonly html: string;
}

/** How the source itself puts the date. */
export interface DateSaid {
  readonly words: string;
  /** The day from which those words are counted. */
  readonly anchor: EventDate | undefined;
  readonly basis: 'stated' | 'inferred';
  readonly source: string | undefined;
}

/** Another date for the same event, and who gives it. */
export interface DateElsewhere {
  readonly date: EventDate;
  readonly source: string;
  readonly note: string | undefined;
}

export interface Participation {
  readonly actor: string;
  readonly role: Role;
}

export interface Claim {
  readonly says: string;
  /** An actor's id, or plain words where the source names nobody. */
  readonly by: string | undefined;
  readonly source: string | undefined;
  readonly on: EventDate | undefined;
  readonly status: Status;
  readonly quote: string | undefined;
}

/** A toll as one author gives it on one day. Never added up across sources. */
export interface Casualties {
  /** An actor's id, or plain words. */
  readonly group: string;
  readonly kind: CasualtyKind;
  readonly status: CasualtyStatus;
  readonly low: number | undefined;
  readonly best: number | undefined;
  readonly high: number | undefined;
  /** An actor's id, or plain words. */
  readonly by: string | undefined;
  readonly source: string | undefined;
  readonly asOf: EventDate | undefined;
}

export interface RelatedEvent {
  readonly event: string;
  readonly as: Relation;
}

export interface Media {
  /** Path of the image inside the timeline folder: `events/2024/photo.jpg`. */
  readonly src: string;
  readonly alt: string | undefined;
  readonly credit: string | undefined;
  readonly warning: string | undefined;
}

export interface Correction {
  readonly on: EventDate;
  readonly was: string;
  readonly now: string;
  readonly why: string;
}
