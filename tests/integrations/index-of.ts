import { expect, onTestFinished } from 'vitest';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '../../src/browser/pagefind.ts';
import { serveFolder } from '../../src/cli/serve-folder.ts';
import type { IndexedDocument } from '../../src/integrations/search-documents.ts';
import { writeSearchIndex } from '../../src/integrations/write-search-index.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface EventToFind {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly facts: readonly string[];
}

const documentOf = ({ id, title, text, facts }: EventToFind): IndexedDocument => ({
  url: `/events/${id}/`,
  content:
    `<!doctype html><html lang="fr"><body data-pagefind-body><h1>${title}</h1>` +
    facts.map((fact) => `<span data-pagefind-${fact}></span>`).join('') +
    `<p>${text}</p></body></html>`,
});

/** A folder with the index of those events, in place of that of a former build. */
export async function indexOf(shown: readonly EventToFind[]): Promise<string> {
  const folder = temporaryFolder({ 'fragment/fr_old.pf_fragment': 'of a former build' });
  expect(await writeSearchIndex(shown.map(documentOf), folder)).toBe(shown.length);
  return folder;
}

/** Pagefind's own script, run here on a site's index; it has loaded no filter. */
export async function startPagefind(folder: string): Promise<Pagefind> {
  const { url, close } = await serveFolder({ folder, base: '/', port: 0 });
  onTestFinished(close);
  const script = pathToFileURL(join(folder, 'pagefind.js')).href;
  const pagefind = (await import(script)) as Pagefind & { options: (options: object) => Promise<void> };
  await pagefind.options({ basePath: url, baseUrl: '/', noWorker: true, language: 'fr' });
  return pagefind;
}
