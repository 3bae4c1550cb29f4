import { execFile } from 'node:child_process';

/** A hook runs with these set, and they would lead git away from the folder that it is asked about. */
const misleading = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

/** What git answers about a folder; undefined without git, outside of a repository, and for whatever else it refuses. */
export function runGit(folder: string, args: readonly string[]): Promise<string | undefined> {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !misleading.includes(name)));
  return new Promise((resolve) => {
    execFile(
      'git',
      ['-C', folder, ...args],
      { env: { ...env, GIT_OPTIONAL_LOCKS: '0' }, maxBuffer: Infinity },
      (error, answer) => resolve(error === null ? answer : undefined),
    );
  });
}
