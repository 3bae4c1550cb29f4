import { defineConfig } from 'vitest/config';

/** The build machine's zone must change nothing: what is pure is tested again in zones far apart. */
const otherZones = ['Africa/Algiers', 'America/New_York', 'Pacific/Kiritimati'];
const pure = ['dates', 'model', 'layout', 'charts', 'exports', 'messages', 'browser-units'];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          environment: 'node',
          // Long enough for a machine that does other work: no test is about time.
          testTimeout: 60_000,
          env: { TZ: 'UTC' },
        },
      },
      ...otherZones.map((zone) => ({
        test: {
          name: zone,
          include: pure.map((folder) => `tests/${folder}/**/*.test.ts`),
          environment: 'node' as const,
          testTimeout: 60_000,
          env: { TZ: zone },
        },
      })),
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/set-up.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // A reader's browser does much when it has nothing else to do: on a busy machine that is late.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
