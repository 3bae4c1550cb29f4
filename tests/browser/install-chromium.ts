import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Ways to install Chromium, in the order in which they are tried. Each takes minutes at most; none asks a question. */
function waysToInstall(): readonly (readonly (readonly string[])[])[] {
  const root = process.getuid?.() === 0;
  const playwright = join(
    dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
    'cli.js',
  );
  return [
    ...(root
      ? [
          [
            ['apt-get', 'update'],
            ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
          ],
        ]
      : []),
    [[process.execPath, playwright, 'install', ...(root ? ['--with-deps'] : []), 'chromium']],
  ];
}

/** Installs Chromium by the first way that works; says what it does, and gives up silently: the caller looks again. */
export function installChromium(): void {
  console.log('No Chromium found: installing one for the browser tests.');
  for (const steps of waysToInstall()) {
    const done = steps.every(([command = '', ...options]) => {
      const { status } = spawnSync(command, options, {
        stdio: ['ignore', 'inherit', 'inherit'],
        timeout: 600_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      return status === 0;
    });
    if (done) return;
  }
}
