import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fitRedirects } from './fit-redirects.ts';

/** That, and whether an address of the built site is worth listing: not when it only leads to another. */
export interface FormerAddresses {
  readonly integration: AstroIntegration;
  readonly isCurrent: (address: string) => boolean;
}

/**
 * Writes `_redirects`, for the hosts that read it, and tells the sitemap which pages only lead on. It has to run before
 * the sitemap's integration, which asks when the site is built.
 */
export function formerAddresses(): FormerAddresses {
  let former: ReadonlySet<string> = new Set();
  return {
    isCurrent: (address) => !former.has(new URL(address).pathname),
    integration: {
      name: 'frise:former-addresses',
      hooks: {
        'astro:config:setup': ({ injectRoute }) => {
          injectRoute({
            pattern: '/_redirects',
            entrypoint: fileURLToPath(new URL('../pages/_redirects.ts', import.meta.url)),
            prerender: true,
          });
        },
        'astro:build:done': ({ dir }) => {
          const file = new URL('_redirects', dir);
          const all = readFileSync(file, 'utf8');
          former = formerIn(all);
          writeFileSync(file, fitRedirects(all));
        },
      },
    },
  };
}

/** The addresses that lead on: the first word of each line that is no comment. */
function formerIn(redirects: string): ReadonlySet<string> {
  return new Set(redirects.split('\n').flatMap((line) => /^\/\S+/.exec(line) ?? []));
}
