import { branchInAddress } from './branch-in-address.ts';
import { pathInRepository } from './path-in-repository.ts';
import type { Repository } from './timeline.ts';

type Purpose = 'edit' | 'history';

/** GitHub, GitLab and Gitea/Forgejo differ in the middle of the path; an unknown host gets GitHub's form. */
const forms: readonly { readonly hosts: RegExp; readonly paths: Readonly<Record<Purpose, string>> }[] = [
  { hosts: /(^|\.)gitlab\./, paths: { edit: '-/edit/BRANCH', history: '-/commits/BRANCH' } },
  {
    hosts: /(^|\.)(codeberg\.org|gitea\.|forgejo\.)/,
    paths: { edit: '_edit/BRANCH', history: 'commits/branch/BRANCH' },
  },
  { hosts: /./, paths: { edit: 'edit/BRANCH', history: 'commits/BRANCH' } },
];

/**
 * Address at which a file of the timeline's folder can be edited in the browser, or all changes to it are listed; undefined
 * without a repository.
 */
export function repositoryAddress(
  repository: Repository | undefined,
  purpose: Purpose,
  file: string,
): string | undefined {
  if (repository === undefined) return undefined;
  const { url, branch } = repository;
  const { hostname } = new URL(url);
  const form = forms.find(({ hosts }) => hosts.test(hostname))!.paths[purpose];
  return `${url}/${form.replace('BRANCH', () => branchInAddress(branch))}/${pathInRepository(repository, file)}`;
}
