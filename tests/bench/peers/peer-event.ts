import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An event of a built Frise site as a peer can hold it: what the home page of Frise says of it, without its story. */
export interface PeerEvent {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Name of its track. */
  readonly track: string;
  /** The first possible day, YYYY-MM-DD; of a moment with no known beginning, the last possible one. */
  readonly start: string;
  /** How exactly that is known. */
  readonly precision: 'year' | 'month' | 'day';
  /** Of a span of which both ends are known, its last possible day. */
  readonly end?: string;
}

interface Published {
  readonly title: string;
  readonly tracks: readonly { readonly id: string; readonly name: string }[];
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary?: string;
    readonly track?: string;
    readonly date: {
      readonly kind: string;
      readonly iso: { readonly startMin?: string; readonly endMax?: string };
      readonly start?: { readonly precision: string };
    };
  }[];
}

export interface PeerTimeline {
  readonly title: string;
  /** How many events the site has. */
  readonly all: number;
  /** In the order of Frise. Peers have no place for those without any day: they are left out. */
  readonly events: readonly PeerEvent[];
}

/** The events of a built site, from its timeline.json. */
export function readPeerTimeline(site: string): PeerTimeline {
  const { title, tracks, events } = JSON.parse(
    readFileSync(join(site, 'timeline.json'), 'utf8'),
  ) as Published;
  const names = new Map(tracks.map(({ id, name }) => [id, name]));
  return { title, all: events.length, events: events.flatMap((event) => toPeerEvent(event, names)) };
}

function toPeerEvent(
  { id, title, summary = '', track = '', date: { kind, iso, start: known } }: Published['events'][number],
  names: ReadonlyMap<string, string>,
): readonly PeerEvent[] {
  const start = iso.startMin ?? iso.endMax;
  if (start === undefined) return [];
  const event = {
    id,
    title,
    summary,
    track: names.get(track) ?? track,
    start,
    precision: precisionOf(known),
  };
  const lasts = kind === 'span' && iso.startMin !== undefined && iso.endMax !== undefined;
  return [lasts ? { ...event, end: iso.endMax } : event];
}

function precisionOf(known: { readonly precision: string } | undefined): PeerEvent['precision'] {
  const precision = known?.precision ?? 'day';
  if (precision === 'month') return 'month';
  return ['day', 'minute', 'second'].includes(precision) ? 'day' : 'year';
}
