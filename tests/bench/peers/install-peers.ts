import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs vis-timeline and TimelineJS of the versions in the lock file beside this one, into a folder made for them, and
 * runs none of their install scripts. Returns the folder of the packages.
 */
export function installPeers(folder: string): string {
  for (const name of ['package.json', 'package-lock.json']) {
    copyFileSync(join(import.meta.dirname, name), join(folder, name));
  }
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return join(folder, 'node_modules');
}
