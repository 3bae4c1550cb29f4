import { branchInAddress } from './branch-in-address.ts';
import { pathInRepository } from './path-in-repository.ts';
import type { Repository } from './timeline.ts';

/**
 * Address at which a file of the timeline's folder can be edited in the browser; undefined without a repository.
 * GitHub, GitLab and Gitea/Forgejo differ in the middle of the path; an unknown host gets GitHub's form.
 */
export function editAddress(repository: Repository | undefined, file: string): string | undefined {
  if (repository === undefined) return undefined;
  const { url, branch } = repository;
  const host = new URL(url).hostname;
  const form = editPaths.find(({ hosts }) => hosts.test(host))?.path ?? 'edit/BRANCH';
  return `${url}/${form.replace('BRANCH', () => branchInAddress(branch))}/${pathInRepository(repository, file)}`;
}

const editPaths = [
  { hosts: /(^|\.)gitlab\./, path: '-/edit/BRANCH' },
  { hosts: /(^|\.)(codeberg\.org|gitea\.|forgejo\.)/, path: '_edit/BRANCH' },
];
