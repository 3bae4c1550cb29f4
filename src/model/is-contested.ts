import type { Status, TimelineEvent } from './event.ts';

const disputed: readonly Status[] = ['contested', 'denied'];

/** Whether somebody contradicts what is told of an event: in its own status, or in one of its claims. */
export function isContested({ status, claims }: Pick<TimelineEvent, 'status' | 'claims'>): boolean {
  return disputed.includes(status) || claims.some((claim) => disputed.includes(claim.status));
}
