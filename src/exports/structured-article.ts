import { anchorDay } from '../dates/anchor-day.ts';
import type { EventDate } from '../dates/event-date.ts';
import { eventPath } from '../model/event-path.ts';
import type { Correction, TimelineEvent } from '../model/event.ts';
import type { Timeline } from '../model/timeline.ts';
import type { StructuredNode } from './json-ld.ts';
import { exactDay, structuredDates, temporalCoverage } from './structured-dates.ts';
import { structuredLicence, structuredWhole } from './structured-parts.ts';
import { structuredPlace } from './structured-place.ts';
import { structuredSource } from './structured-source.ts';

/** What a page of an event is told of its place and its language: the exports know neither. */
export interface EventSurroundings {
  /** Address of the site's top, with a final slash: whole when it is known, else its path. */
  readonly root: string;
  /** How well established the event is, in words. */
  readonly status: string;
}

/**
 * What is told of an event as an article for programs. The event's own dates are those that are exact; the article's
 * `temporalCoverage` has the days outside of which it surely was not.
 */
export function structuredArticle(
  timeline: Timeline,
  event: TimelineEvent,
  around: EventSurroundings,
): StructuredNode {
  const { language } = timeline;
  const { root } = around;
  const address = `${root}${eventPath(timeline, event.id)}`;
  const known = timeline.history.get(event.id);
  return {
    '@type': 'Article',
    '@id': address,
    url: address,
    headline: event.title,
    description: event.summary,
    inLanguage: language,
    isPartOf: structuredWhole(timeline, root),
    license: structuredLicence(timeline.licence),
    creativeWorkStatus: 'Published',
    dateCreated: exactDay(known?.created),
    dateModified: newest([known?.modified, ...event.corrections.map(({ on }) => on)]),
    temporalCoverage: temporalCoverage(event.date),
    correction: listed(event.corrections.map(structuredCorrection)),
    citation: listed(event.sources.flatMap((id) => timeline.sources.get(id) ?? []).map(structuredSource)),
    about: structuredHappening(timeline, event, address, around),
  };
}

function structuredHappening(
  { places, language }: Timeline,
  event: TimelineEvent,
  address: string,
  { status }: EventSurroundings,
): StructuredNode {
  const where = event.places.flatMap((id) => places.get(id) ?? []);
  return {
    '@type': 'Event',
    // No id of an event has a full stop.
    '@id': `${address}${address.includes('#') ? '.event' : '#event'}`,
    name: event.title,
    // An event may be denied or unverified: what names it must say so too.
    disambiguatingDescription: status,
    ...structuredDates(event.date),
    location: listed(where.map((place) => structuredPlace(place, language))),
  };
}

function structuredCorrection({ on, was, now, why }: Correction): StructuredNode {
  return { '@type': 'CorrectionComment', text: `${was} → ${now} (${why})`, datePublished: exactDay(on) };
}

/** The latest of the days that are exact, as an ISO date. */
function newest(dates: readonly (EventDate | undefined)[]): string | undefined {
  const exact = dates.flatMap((date) => {
    const [text, day] = date === undefined ? [] : [exactDay(date), anchorDay(date)];
    return text === undefined || day === undefined ? [] : [{ text, day }];
  });
  return exact.sort((a, b) => b.day - a.day)[0]?.text;
}

function listed<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
