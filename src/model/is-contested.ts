import type { Status, TimelineEvent } from './event.ts';

/** Whether a status says that somebody contradicts. */
export function isDisputed(status: Status): boolean {
  return status === 'contested' || status === 'denied';
}

/** Whether somebody contradicts what is told of an event: in its own status, or in one of its claims. */
export function isContested({ status, claims }: Pick<TimelineEvent, 'status' | 'claims'>): boolean {
  return isDisputed(status) || claims.some((claim) => isDisputed(claim.status));
}
