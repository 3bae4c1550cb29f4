import { HostGate } from './host-gate.ts';
import type { Verdict } from './judge-link.ts';
import { judgeLink } from './judge-link.ts';
import type { LinkOptions } from './link-options.ts';

/** What became of each address, each asked once; several hosts at the same time, those of one host in turn. */
export async function judgeLinks(
  addresses: readonly string[],
  options: LinkOptions,
): Promise<ReadonlyMap<string, Verdict>> {
  const gate = new HostGate(options.pauseMs);
  const waiting = [...Map.groupBy(new Set(addresses), (address) => new URL(address).host).values()];
  const verdicts = new Map<string, Verdict>();
  const work = async (): Promise<void> => {
    for (let ofHost = waiting.shift(); ofHost !== undefined; ofHost = waiting.shift()) {
      for (const address of ofHost) verdicts.set(address, await judgeLink(address, gate, options));
    }
  };
  await Promise.all(Array.from({ length: options.concurrency }, work));
  return answered(verdicts)
    ? verdicts
    : new Map([...verdicts].map(([address, one]) => [address, doubt(one)]));
}

/** Without any answer it is rather our own network that leads nowhere. */
function answered(verdicts: ReadonlyMap<string, Verdict>): boolean {
  return [...verdicts.values()].some((verdict) => verdict.is === 'alive' || verdict.status !== undefined);
}

function doubt(verdict: Verdict): Verdict {
  return verdict.is === 'dead' ? { is: 'unsure', why: 'unreachable', status: undefined } : verdict;
}
