import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { listPaths } from '../offline/copy/list-paths.ts';
import { addressesIn } from './addresses-in.ts';
import { baseFonts } from './base-fonts.ts';
import { scriptsBeforeSearching, scriptsWhenIdle } from './scripts-before-searching.ts';

/** What a first visit to a built site weighs; bytes. */
export interface Sizes {
  /** The home page's HTML and style sheets. */
  readonly page: Weight;
  /** The scripts that the home page loads by itself. */
  readonly script: Weight;
  /** What those load by themselves when the browser is idle. */
  readonly idle: Weight;
  /** The fonts that any text in Latin letters needs. */
  readonly fonts: number;
  readonly files: number;
  /** Whether the home page shows how the events are spread, since there are too many to list. */
  readonly isLarge: boolean;
}

export interface Weight {
  /** Compressed with gzip, level 9, each file by itself. */
  readonly gzip: number;
  readonly brotli: number;
}

/** The most that each part may weigh with gzip, in bytes of 1000 to the kB, and how many files a free host takes. */
export const BUDGETS = {
  page: 30_000,
  /** The home page of a large timeline: it does not grow any more. */
  largePage: 60_000,
  script: 10_000,
  idle: 25_000,
  fonts: 60_000,
  files: 20_000,
} as const;

/** Measures a built site; `folder` holds its `index.html`. */
export function measureSizes(folder: string): Sizes {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const sheets = addressesIn(html).styles.map((address) => readFileSync(fileAt(folder, address)));
  const fonts = sheets.flatMap((sheet) => baseFonts(sheet.toString()));
  const read = (address: string): string => readFileSync(fileAt(folder, address), 'utf8');
  const scripts = scriptsBeforeSearching(html, read);
  return {
    page: weigh([Buffer.from(html), ...sheets]),
    script: weigh(scripts.map((script) => Buffer.from(script))),
    idle: weigh(scriptsWhenIdle(html, read).map((script) => Buffer.from(script))),
    fonts: sum([...new Set(fonts)].map((address) => readFileSync(fileAt(folder, address)).length)),
    files: listPaths(folder).length,
    isLarge: existsSync(join(folder, 'periods')),
  };
}

/** The file behind an address of the site: the base path under which it will be served is not in the folder. */
function fileAt(folder: string, address: string): string {
  const parts = new URL(address, 'http://localhost').pathname.split('/').filter((part) => part !== '');
  const paths = parts.map((_, index) => join(folder, ...parts.slice(index).map(decodeURIComponent)));
  const found = paths.find((path) => existsSync(path));
  if (found === undefined) throw new Error(`The home page asks for ${address}, which is not in ${folder}.`);
  return found;
}

function weigh(files: readonly Buffer[]): Weight {
  return {
    gzip: sum(files.map((bytes) => gzipSync(bytes, { level: 9 }).length)),
    brotli: sum(files.map((bytes) => brotliCompressSync(bytes).length)),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
