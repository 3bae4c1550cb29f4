import type { EventHistory } from '../model/event-history.ts';
import { historyOfLog, LOG_FORMAT } from './history-of-log.ts';
import type { NamedEvent } from './history-of-log.ts';
import { idOfPath } from './id-of-path.ts';
import { runGit } from './run-git.ts';

/**
 * When each event's file came and last changed, from the repository that holds the timeline's folder: three questions to
 * git for a whole build. Empty when there is none, or no git. The last change is unknown of a file with changes that are
 * not committed, and the first one in a shallow clone, which does not hold it.
 */
export async function readHistory(
  folder: string,
  events: readonly NamedEvent[],
): Promise<ReadonlyMap<string, EventHistory>> {
  // Renames are followed by the ids that an event had, and not by git's guess, which takes likeness for identity.
  const log = ['log', '--no-renames', '--no-show-signature', '--relative', '--name-only', '-z', LOG_FORMAT];
  const [shallow, commits, status] = await Promise.all([
    runGit(folder, ['rev-parse', '--is-shallow-repository']),
    runGit(folder, [...log, '--', 'events']),
    runGit(folder, ['status', '--porcelain', '--no-renames', '-z', '--', 'events']),
  ]);
  if (shallow === undefined || commits === undefined || status === undefined) return new Map();
  const changed = status.split('\0').flatMap((line) => idOfPath(line) ?? []);
  return historyOfLog(commits, events, { isShallow: shallow.trim() === 'true', changed: new Set(changed) });
}
