import { describe, expect, test } from 'vitest';
import { HostGate } from '../../../src/cli/links/host-gate.ts';
import type { Verdict } from '../../../src/cli/links/judge-link.ts';
import { judgeLink } from '../../../src/cli/links/judge-link.ts';
import { judgeLinks } from '../../../src/cli/links/judge-links.ts';
import type { LinkOptions } from '../../../src/cli/links/link-options.ts';
import { LINK_OPTIONS } from '../../../src/cli/links/link-options.ts';
import type { Answers } from './link-server.ts';
import { withServer } from './link-server.ts';

const quick: LinkOptions = {
  ...LINK_OPTIONS,
  pauseMs: 0,
  retryMs: 0,
  longestRetryMs: 1000,
  timeoutMs: 5000,
  allowPrivate: true,
};

/** The archive of a lighthouse, with every kind of shelf. */
const archive: Answers = ({ method, url }, response, before) => {
  const [, kind = '', value = ''] = (url ?? '').split('/');
  const end = (status: number, headers: Record<string, string> = {}): void => {
    response.writeHead(status, headers).end(method === 'GET' ? 'Le phare.' : undefined);
  };
  const kinds: Readonly<Record<string, () => void>> = {
    status: () => end(Number(value)),
    'no-head': () => end(method === 'HEAD' ? Number(value) : 200),
    moved: () => end(301, { location: Number(value) > 0 ? `/moved/${Number(value) - 1}` : '/status/200' }),
    loop: () => end(302, { location: '/loop/' }),
    mail: () => end(302, { location: 'mailto:gardien@example.org' }),
    later: () => end(before === 0 ? 503 : 200, { 'retry-after': value }),
    silent: () => undefined,
  };
  (kinds[kind] ?? ((): void => end(404)))();
};

async function verdictOf(path: string, options: Partial<LinkOptions> = {}): Promise<Verdict> {
  let verdict: Verdict | undefined;
  await withServer(archive, async ({ address }) => {
    verdict = await judgeLink(`${address}${path}`, new HostGate(0), { ...quick, ...options });
  });
  return verdict!;
}

const alive: Verdict = { is: 'alive' };

test.each<[string, Verdict]>([
  ['/status/200', alive],
  ['/status/404', { is: 'dead', why: 'gone', status: 404 }],
  ['/status/410', { is: 'dead', why: 'gone', status: 410 }],
  ['/status/401', { is: 'unsure', why: 'refused', status: 401 }],
  ['/status/403', { is: 'unsure', why: 'refused', status: 403 }],
  ['/status/429', { is: 'unsure', why: 'busy', status: 429 }],
  ['/status/500', { is: 'unsure', why: 'failing', status: 500 }],
  ['/status/418', { is: 'unsure', why: 'answer', status: 418 }],
  ['/no-head/405', alive],
  ['/no-head/403', alive],
  ['/no-head/501', alive],
  ['/no-head/404', alive],
  ['/moved/4', alive],
  ['/moved/5', { is: 'unsure', why: 'redirects', status: undefined }],
  ['/loop/', { is: 'unsure', why: 'redirects', status: undefined }],
  ['/mail/', { is: 'unsure', why: 'redirects', status: 302 }],
  ['/later/0', alive],
  ['/later/3600', { is: 'unsure', why: 'failing', status: 503 }],
])('%s is judged as %j', async (path, verdict) => {
  expect(await verdictOf(path)).toEqual(verdict);
});

test('a site that says nothing is not called dead', async () => {
  expect(await verdictOf('/silent/', { timeoutMs: 50 })).toEqual({
    is: 'unsure',
    why: 'timeout',
    status: undefined,
  });
});

test('a host that no name server knows is dead, when another one answers', async () => {
  await withServer(archive, async ({ address }) => {
    const verdicts = await judgeLinks([`${address}/status/200`, 'http://phare.invalid/'], quick);
    expect(['dead', 'unsure']).toContain(verdicts.get('http://phare.invalid/')?.is);
    expect(verdicts.get(`${address}/status/200`)).toEqual(alive);
  });
});

test('where nothing answers at all, nothing is called dead: the network may be ours', async () => {
  const verdicts = await judgeLinks(['http://phare.invalid/', 'http://gardien.invalid/'], quick);
  expect([...verdicts.values()].map(({ is }) => is)).toEqual(['unsure', 'unsure']);
});

describe('manners', () => {
  test('one host is asked one thing at a time, by name, each address once', async () => {
    await withServer(archive, async ({ address, asked, atOnce }) => {
      const paths = ['/status/200', '/status/404', '/moved/2', '/status/200', '/no-head/405'];
      await judgeLinks(
        paths.map((path) => address + path),
        quick,
      );
      expect(atOnce()).toBe(1);
      expect(asked.every(({ agent }) => agent.includes('Frise'))).toBe(true);
      expect(asked.filter(({ path }) => path === '/no-head/405').map(({ method }) => method)).toEqual([
        'HEAD',
        'GET',
      ]);
      // Of /moved/2 it is where it ends, of the other two it is asked for once.
      expect(asked.filter(({ path, method }) => path === '/status/200' && method === 'HEAD')).toHaveLength(2);
    });
  });

  test('a failing server is asked once more, and no third time', async () => {
    await withServer(archive, async ({ address, asked }) => {
      await judgeLinks([`${address}/status/503`], quick);
      expect(asked).toHaveLength(2);
    });
  });
});

describe('a private network', () => {
  test.each([
    'http://127.0.0.1:1/',
    'http://[::1]:1/',
    'http://localhost:1/',
    'http://169.254.169.254/latest/',
    'http://[::ffff:127.0.0.1]:1/',
    'http://2130706433/',
  ])('%s is not asked', async (address) => {
    const verdict = await judgeLink(address, new HostGate(0), { ...quick, allowPrivate: false });
    expect(verdict).toEqual({ is: 'unsure', why: 'private', status: undefined });
  });
});
