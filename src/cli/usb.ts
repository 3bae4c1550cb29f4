import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { writeCopy } from '../offline/copy/write-copy.ts';
import { titleOfSite } from '../offline/copy/title-of-site.ts';
import { idOfTitle } from './new-event/id-of-title.ts';

const project = join(import.meta.dirname, '../..');
const site = join(project, '.frise/usb-site');
const target = 'usb';

/** `npm run usb`: builds the site and writes it into `usb/` for reading from a disk, as a folder and as a zip file. */
async function makeCopy(): Promise<void> {
  const exitCode = await build();
  if (exitCode !== 0) {
    process.exitCode = exitCode;
    return;
  }
  const name = idOfTitle([await titleOfSite(site)], () => false);
  const { files, bytes, zipBytes } = await writeCopy({ folder: site, base: '/' }, target, name);
  const megabytes = (count: number): string => (count / 1e6).toFixed(1);
  console.log(
    `\n  ${target}/${name}/index.html   ${files} fichiers / files, ${megabytes(bytes)} Mo / MB\n` +
      `  ${target}/${name}.zip   ${megabytes(zipBytes)} Mo / MB\n`,
  );
}

function build(): Promise<number> {
  const astro = join(project, 'src/cli/astro.mjs');
  const child = spawn(process.execPath, [astro, 'build', '--outDir', site], {
    cwd: project,
    env: { ...process.env, BASE_PATH: '/' },
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

await makeCopy();
