import type { LaunchOptions } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** A quiet, headless Chromium with a new, empty profile, which calls nobody by itself. */
export function chromiumOptions(): LaunchOptions {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    executablePath: findChromium(),
    headless: true,
    args: [
      ...sandbox,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
