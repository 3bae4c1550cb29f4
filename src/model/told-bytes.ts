import type { TimelineEvent } from './event.ts';

/** Its card, its marks on the frise and the rail, and its citations. */
const bytesOfAny = 5000;
/** A claim, a toll, a source, an actor: each with its links. */
const bytesOfFact = 400;

/** About how many bytes of HTML it takes to tell all of an event on a page of several. */
export function toldBytes(event: TimelineEvent): number {
  const { claims, casualties, sources, actors, places, related, corrections, datesElsewhere, media } = event;
  const facts = [claims, casualties, sources, actors, places, related, corrections, datesElsewhere, media];
  return bytesOfAny + event.html.length + bytesOfFact * facts.reduce((sum, { length }) => sum + length, 0);
}
