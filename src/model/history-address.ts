import { branchInAddress } from './branch-in-address.ts';
import { pathInRepository } from './path-in-repository.ts';
import type { Repository } from './timeline.ts';

/**
 * Address of the list of all changes to a file of the timeline's folder; undefined without a repository.
 * An unknown host gets GitHub's form, as for `editAddress`.
 */
export function historyAddress(repository: Repository | undefined, file: string): string | undefined {
  if (repository === undefined) return undefined;
  const { url, branch } = repository;
  const { hostname } = new URL(url);
  const form = forms.find(({ hosts }) => hosts.test(hostname))?.path ?? 'commits/BRANCH';
  return `${url}/${form.replace('BRANCH', () => branchInAddress(branch))}/${pathInRepository(repository, file)}`;
}

const forms = [
  { hosts: /(^|\.)gitlab\./, path: '-/commits/BRANCH' },
  { hosts: /(^|\.)(codeberg\.org|gitea\.|forgejo\.)/, path: 'commits/branch/BRANCH' },
];
