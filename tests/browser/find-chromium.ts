import { chromium } from 'playwright-core';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installChromium } from './install-chromium.ts';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')];
  }),
};

/**
 * Path of a Chromium to test with: `CHROME_PATH`, else one that the machine has, else one that is installed now.
 * Throws with the ways out when there is none and none can be installed.
 */
export function findChromium(): string {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') return chosen;
  const found = presentChromium();
  if (found !== undefined) return found;
  installChromium();
  const installed = presentChromium();
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser tests need Chromium, and it could not be installed. ' +
      'Install Chromium or Chrome, or give the path of one: CHROME_PATH=/path/to/chrome npm test',
  );
}

function presentChromium(): string | undefined {
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...(usualPlaces[process.platform] ?? []), chromium.executablePath()].find((path) =>
    existsSync(path),
  );
}
