import { unzipSync } from 'fflate';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { filesIn } from '../integrations/files-in.ts';
import { projectFolder, testSites } from './test-sites.ts';

test('npm run usb writes a folder and a zip file that holds the same, and says where they are', async () => {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'frise-usb-')));
  onTestFinished(() => rmSync(cwd, { recursive: true, force: true }));
  const env = { ...process.env, NODE_ENV: 'production', TIMELINE: testSites.single.timeline };
  const { stdout } = await promisify(execFile)(process.execPath, [join(projectFolder, 'src/cli/usb.ts')], {
    cwd,
    env,
    maxBuffer: 10_000_000,
  });
  const name = 'one-event-an-invented-example';
  expect(stdout).toContain(`usb/${name}/index.html`);
  expect(stdout).toContain(`usb/${name}.zip`);
  const zipped = Object.entries(unzipSync(readFileSync(join(cwd, 'usb', `${name}.zip`))));
  const files = filesIn(join(cwd, 'usb', name));
  expect(Object.keys(files).length).toBeGreaterThan(10);
  expect(
    Object.fromEntries(
      zipped.map(([path, bytes]) => [path.slice(name.length + 1), Buffer.from(bytes).toString('base64')]),
    ),
  ).toEqual(files);
});
