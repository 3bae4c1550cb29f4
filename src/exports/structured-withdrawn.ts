import { eventPath } from '../model/event-path.ts';
import type { Timeline } from '../model/timeline.ts';
import type { WithdrawnEvent } from '../model/withdrawn-event.ts';
import { jsonLd } from './json-ld.ts';
import { exactDay } from './structured-dates.ts';
import { structuredBreadcrumb, structuredLicence, structuredWhole } from './structured-parts.ts';
import { structuredSource } from './structured-source.ts';

/** The page of a withdrawn event for programs: an article that is about nothing any more, and why. */
export function structuredWithdrawn(timeline: Timeline, event: WithdrawnEvent, root: string): string {
  const { on, why } = event.withdrawn;
  const address = `${root}${eventPath(timeline, event.id)}`;
  const day = exactDay(on);
  const sources = event.sources.flatMap((id) => timeline.sources.get(id) ?? []);
  const article = {
    '@type': 'Article',
    '@id': address,
    url: address,
    headline: event.title,
    inLanguage: timeline.language,
    isPartOf: structuredWhole(timeline, root),
    license: structuredLicence(timeline.licence),
    creativeWorkStatus: 'Withdrawn',
    dateModified: day,
    correction: { '@type': 'CorrectionComment', text: why, datePublished: day },
    citation: sources.length === 0 ? undefined : sources.map(structuredSource),
  };
  const steps = [
    { name: timeline.title, address: root },
    { name: event.title, address },
  ];
  return jsonLd([article, structuredBreadcrumb(steps)]);
}
