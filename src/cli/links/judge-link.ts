import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from './ask-address.ts';
import { askAddress } from './ask-address.ts';
import type { HostGate } from './host-gate.ts';
import type { LinkOptions } from './link-options.ts';

/** What became of an address. */
export type Verdict =
  | { readonly is: 'alive' }
  | { readonly is: 'dead'; readonly why: 'gone' | 'no-host'; readonly status: number | undefined }
  | { readonly is: 'unsure'; readonly why: Unsure; readonly status: number | undefined };

export type Unsure =
  'refused' | 'busy' | 'failing' | 'timeout' | 'unreachable' | 'redirects' | 'private' | 'answer';

/** Statuses at which a server may only mean the method. */
const mayMeanHead: ReadonlySet<number> = new Set([403, 404, 405, 410, 501]);

const unsureStatuses: ReadonlyMap<number, Unsure> = new Map([
  [401, 'refused'],
  [403, 'refused'],
  [451, 'refused'],
  [429, 'busy'],
]);

/**
 * Asks what an address leads to: HEAD, and GET where HEAD is refused or finds nothing; follows redirects, and tries
 * once more after 429 and 5xx, when the answer says so or after a while.
 */
export async function judgeLink(address: string, gate: HostGate, options: LinkOptions): Promise<Verdict> {
  let url = new URL(address);
  for (let redirects = 0; redirects <= options.mostRedirects; redirects += 1) {
    const answer = await askPatiently(url, gate, options);
    if ('fault' in answer) return verdictOfFault(answer.fault);
    const { status, location } = answer;
    if (status < 300 || status >= 400 || location === undefined) return verdictOfStatus(status);
    const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
    if (next === undefined || !/^https?:$/.test(next.protocol)) return unsure('redirects', status);
    url = next;
  }
  return unsure('redirects');
}

async function askPatiently(url: URL, gate: HostGate, options: LinkOptions): Promise<Answer> {
  const first = await askByBothMethods(url, gate, options);
  if ('fault' in first || !(first.status === 429 || first.status >= 500)) return first;
  const waitMs = retryAfterMs(first.retryAfter) ?? options.retryMs;
  if (waitMs > options.longestRetryMs) return first;
  await pause(waitMs);
  return askByBothMethods(url, gate, options);
}

async function askByBothMethods(url: URL, gate: HostGate, options: LinkOptions): Promise<Answer> {
  const ask = (method: 'HEAD' | 'GET'): Promise<Answer> =>
    gate.pass(url.host, () => askAddress(url, method, options));
  const head = await ask('HEAD');
  return 'status' in head && mayMeanHead.has(head.status) ? ask('GET') : head;
}

/** Of `Retry-After`, seconds or a date; undefined when it is neither. */
function retryAfterMs(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

function verdictOfStatus(status: number): Verdict {
  if (status === 404 || status === 410) return { is: 'dead', why: 'gone', status };
  if (status >= 200 && status < 400) return { is: 'alive' };
  return unsure(unsureStatuses.get(status) ?? (status >= 500 ? 'failing' : 'answer'), status);
}

function verdictOfFault(fault: Extract<Answer, { fault: string }>['fault']): Verdict {
  return fault === 'no-host' ? { is: 'dead', why: fault, status: undefined } : unsure(fault);
}

function unsure(why: Unsure, status?: number): Verdict {
  return { is: 'unsure', why, status };
}
