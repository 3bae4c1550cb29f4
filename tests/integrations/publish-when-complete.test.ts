import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

const project = join(import.meta.dirname, '../..');

const files = {
  'package.json': '{ "type": "module" }',
  'astro.config.mjs': `
    import { publishWhenComplete } from ${JSON.stringify(join(project, 'src/integrations/publish-when-complete.ts'))};
    export default { integrations: [publishWhenComplete()], cacheDir: './cache', vite: { cacheDir: './cache/vite' } };`,
  'src/pages/index.astro': `
    ---
    if (process.env.STORY === undefined) throw new Error('no story');
    ---
    <p>{process.env.STORY}</p>`,
};

function build(folder: string, story: string | undefined): number | null {
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  return spawnSync(process.execPath, [astro, 'build', '--outDir', 'site'], {
    cwd: folder,
    env: { ...process.env, STORY: story, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
  }).status;
}

test(
  'a build that fails leaves the last good site alone, and the next one replaces it',
  { timeout: 60_000 },
  () => {
    const folder = temporaryFolder(files);
    symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const home = (): string => readFileSync(join(folder, 'site/index.html'), 'utf8');

    expect(build(folder, 'Kidal')).toBe(0);
    expect(home()).toContain('Kidal');
    expect(build(folder, undefined)).toBe(1);
    expect(home()).toContain('Kidal');
    expect(build(folder, 'Gao')).toBe(0);
    expect(home()).toContain('Gao');
    expect(readdirSync(join(folder, '.frise'))).toEqual([]);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  },
);
