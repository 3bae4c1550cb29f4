import type { PlacedLink } from '../../content/find-links.ts';
import type { FiledFinding } from '../../content/problem.ts';
import { finding } from '../../content/problem.ts';
import type { Verdict } from './judge-link.ts';
import { judgeLinks } from './judge-links.ts';
import type { LinkOptions } from './link-options.ts';

/**
 * A warning for each link that leads nowhere or may not, at each of its places. Above the most addresses that may be
 * asked, one more says how many were not.
 */
export async function checkLinks(
  links: readonly PlacedLink[],
  options: LinkOptions,
): Promise<readonly FiledFinding[]> {
  const addresses = [...new Set(links.map(asked))];
  const verdicts = await judgeLinks(addresses.slice(0, options.most), options);
  const left = links.find((link) => !verdicts.has(asked(link)));
  return [
    ...links.flatMap((link) => findingOf(link, verdicts.get(asked(link)))),
    ...(left === undefined
      ? []
      : [
          {
            ...finding(
              'links-not-asked',
              { count: addresses.length - verdicts.size, limit: options.most },
              left.locate(),
            ),
            file: left.file,
          },
        ]),
  ];
}

/** A fragment is never sent. */
function asked({ address }: PlacedLink): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}

function findingOf(
  { address, archived, file, locate }: PlacedLink,
  verdict: Verdict | undefined,
): readonly FiledFinding[] {
  if (verdict === undefined || verdict.is === 'alive') return [];
  const { status } = verdict;
  const found =
    verdict.is === 'dead'
      ? finding('dead-link', { address, why: verdict.why, status, archived }, locate())
      : finding('unsure-link', { address, why: verdict.why, status }, locate());
  return [{ ...found, file }];
}
