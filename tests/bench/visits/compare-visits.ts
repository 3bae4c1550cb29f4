import { formatComparison } from './format-comparison.ts';
import type { Visit } from './measure-visit.ts';
import { measureVisit } from './measure-visit.ts';
import type { Profile } from './profile.ts';
import { profiles } from './profile.ts';
import { serveGzipped } from './serve-gzipped.ts';
import type { Subject } from './subject.ts';

/** A page to be opened: the home page of a folder, and what is what in it. */
export interface Page {
  readonly folder: string;
  readonly subject: Subject;
}

export interface Comparison {
  readonly rounds: number;
  /** How long a page may take to open, and again to move, in milliseconds. */
  readonly patienceMs: number;
  /** Names of subjects that have taken longer than that: where more is asked of them, they are not waited for again. */
  readonly tooSlow: Set<string>;
}

/** Opens pages in turns, so that all share what else the machine does, and prints a table for each profile. */
export async function compareVisits(pages: readonly Page[], comparison: Comparison): Promise<void> {
  const servers = await Promise.all(pages.map(({ folder }) => serveGzipped(folder)));
  try {
    for (const profile of profiles) {
      const visits = pages.map((): Visit[] => []);
      for (let round = 0; round < comparison.rounds; round += 1) {
        for (const [index, { subject }] of pages.entries()) {
          console.error(`${profile.name}, ${round + 1} of ${comparison.rounds}: ${subject.name}`);
          visits[index]!.push(await visitUnlessTooSlow(servers[index]!.url, subject, profile, comparison));
        }
      }
      console.log(`\n${profile.name}, median of ${comparison.rounds}:\n`);
      const visited = pages.map(({ subject: { name } }, index) => ({ name, visits: visits[index]! }));
      console.log(formatComparison(visited, comparison.patienceMs));
    }
  } finally {
    for (const server of servers) server.close();
  }
}

async function visitUnlessTooSlow(
  url: string,
  subject: Subject,
  profile: Profile,
  { patienceMs, tooSlow }: Comparison,
): Promise<Visit> {
  if (tooSlow.has(subject.name)) return { loading: undefined, moving: undefined };
  const visit = await measureVisit(url, subject, profile, patienceMs);
  if (visit.loading === undefined) tooSlow.add(subject.name);
  return visit;
}
