import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface SiteToBuild {
  /** Where the generator is. */
  readonly project: string;
  /** Folder of the timeline, from the project's. */
  readonly timeline: string;
  readonly base: string;
  readonly outDir: string;
  /** Zone of the machine, as the build sees it. */
  readonly zone?: string;
  /** How many threads render its pages; as many as the build thinks best by default. */
  readonly threads?: number;
}

/** Builds a site as `npm run build` does, elsewhere than in `dist/`. Throws with what the build said when it fails. */
export async function buildSite({
  project,
  timeline,
  base,
  outDir,
  zone,
  threads,
}: SiteToBuild): Promise<void> {
  const astro = join(project, 'src/cli/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--outDir', outDir], {
    cwd: project,
    env: {
      ...process.env,
      // Vitest sets them for its tests, and they would build a site for tests, at the root.
      ...{ BASE_URL: undefined, DEV: undefined, MODE: undefined, PROD: undefined, SSR: undefined },
      NODE_ENV: 'production',
      TIMELINE: timeline,
      BASE_PATH: base,
      ...(zone === undefined ? {} : { TZ: zone }),
      ...(threads === undefined ? {} : { BUILD_THREADS: `${threads}` }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`The build of ${timeline} under ${base} failed:\n${said}`);
}
