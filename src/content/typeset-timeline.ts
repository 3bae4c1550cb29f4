import type { Claim, Correction, TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import type { WithdrawnEvent } from '../model/withdrawn-event.ts';
import { typesetFrench } from './typeset-french.ts';

type Typeset = (text: string) => string;

/**
 * A timeline in French with its prose set as French typographers do; any other as it is. Ids, dates, addresses and
 * names of people stay as typed, and so does what is quoted from a source in another language.
 */
export function typesetTimeline(timeline: Timeline): Timeline {
  if (!isFrench(timeline.language)) return timeline;
  const quoting = (source: string | undefined): Typeset => {
    const language = source === undefined ? undefined : timeline.sources.get(source)?.language;
    return isFrench(language ?? timeline.language) ? typesetFrench : (text) => text;
  };
  return {
    ...timeline,
    title: typesetFrench(timeline.title),
    description: maybe(timeline.description),
    tracks: timeline.tracks.map((track) => ({ ...track, name: typesetFrench(track.name) })),
    eras: timeline.eras.map((era) => ({ ...era, name: typesetFrench(era.name) })),
    events: timeline.events.map((event) => typesetEvent(event, quoting)),
    withdrawn: timeline.withdrawn.map(typesetWithdrawn),
  };
}

function typesetEvent(event: TimelineEvent, quoting: (source: string | undefined) => Typeset): TimelineEvent {
  const { dateSaid } = event;
  return {
    ...event,
    title: typesetFrench(event.title),
    summary: maybe(event.summary),
    warning: maybe(event.warning),
    dateSaid: dateSaid && { ...dateSaid, words: quoting(dateSaid.source)(dateSaid.words) },
    datesElsewhere: event.datesElsewhere.map((other) => ({ ...other, note: maybe(other.note) })),
    claims: event.claims.map((claim) => typesetClaim(claim, quoting(claim.source))),
    media: event.media.map(({ src, alt, credit, warning }) => ({
      src,
      alt: maybe(alt),
      credit: maybe(credit),
      warning: maybe(warning),
    })),
    corrections: event.corrections.map(typesetCorrection),
  };
}

function typesetClaim(claim: Claim, quoted: Typeset): Claim {
  return { ...claim, says: typesetFrench(claim.says), quote: maybe(claim.quote, quoted) };
}

function typesetCorrection({ on, was, now, why }: Correction): Correction {
  return { on, was: typesetFrench(was), now: typesetFrench(now), why: typesetFrench(why) };
}

function typesetWithdrawn(event: WithdrawnEvent): WithdrawnEvent {
  const { on, why } = event.withdrawn;
  return { ...event, title: typesetFrench(event.title), withdrawn: { on, why: typesetFrench(why) } };
}

function maybe(text: string | undefined, typeset: Typeset = typesetFrench): string | undefined {
  return text === undefined ? undefined : typeset(text);
}

function isFrench(language: string): boolean {
  return /^fr\b/i.test(language);
}
