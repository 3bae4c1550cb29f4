import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { isPrivateAddress } from './is-private-address.ts';
import type { LinkOptions } from './link-options.ts';
import { PRIVATE_HOST, publicLookup } from './public-lookup.ts';

/** The first lines of an answer, or why there is none. */
export type Answer =
  | {
      readonly status: number;
      readonly location: string | undefined;
      readonly retryAfter: string | undefined;
    }
  | { readonly fault: 'no-host' | 'timeout' | 'private' | 'unreachable' };

const headers = { 'user-agent': 'Frise (npm run check -- --links)', accept: '*/*' };

const faults: Readonly<Record<string, 'no-host' | 'timeout' | 'private'>> = {
  ENOTFOUND: 'no-host',
  ETIMEDOUT: 'timeout',
  ABORT_ERR: 'timeout',
  [PRIVATE_HOST]: 'private',
};

/** Asks an http or https address once, follows nothing, and reads no body. Never throws. */
export function askAddress(
  url: URL,
  method: 'HEAD' | 'GET',
  { timeoutMs, allowPrivate }: Pick<LinkOptions, 'timeoutMs' | 'allowPrivate'>,
): Promise<Answer> {
  const host = url.hostname.replaceAll(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host))
    return Promise.resolve({ fault: 'private' });
  const start = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const asked = start(url, {
      method,
      headers,
      // A connection that is kept would keep the check from ending.
      agent: false,
      signal: AbortSignal.timeout(timeoutMs),
      ...(allowPrivate ? {} : { lookup: publicLookup }),
    });
    asked.once('response', (response) => {
      const { location, 'retry-after': retryAfter } = response.headers;
      resolve({ status: response.statusCode ?? 0, location, retryAfter });
      asked.destroy();
    });
    asked.on('error', (error: NodeJS.ErrnoException) => {
      resolve({ fault: faults[error.code ?? ''] ?? 'unreachable' });
    });
    asked.end();
  });
}
