import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkWords } from '../messages/problems/check-words.ts';
import type { CheckFormat } from './check-formats.ts';
import { isCheckFormat } from './check-formats.ts';
import { LINK_OPTIONS } from './links/link-options.ts';

export interface CheckWanted {
  readonly folder: string;
  readonly format: CheckFormat;
  /** Links are to be looked at over the network, at most so many addresses; absent when they are not. */
  readonly links?: { readonly most: number } | undefined;
}

const options = { format: { type: 'string' }, links: { type: 'boolean' }, most: { type: 'string' } } as const;

/** What the command line asks for, or in what it is wrong. No timeline is known yet, so that is said in French. */
export function parseCheckArguments(
  typed: readonly string[],
  folderByDefault: string,
): CheckWanted | { readonly fault: string } {
  const words = checkWords('fr');
  const { values, positionals, tokens } = parseArgs({
    args: [...typed],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(options, token.name));
  if (unknown?.kind === 'option') return { fault: words.badOption(unknown.rawName) };
  const { format = 'text', links = false, most = String(LINK_OPTIONS.most) } = values;
  if (typeof format !== 'string' || !isCheckFormat(format)) return { fault: words.badFormat(String(format)) };
  if (typeof links !== 'boolean' || !/^[1-9]\d{0,5}$/.test(String(most))) return { fault: words.badMost };
  const [folder = folderByDefault, ...others] = positionals;
  if (others.length > 0) return { fault: words.tooManyFolders };
  if (!isFolder(folder)) return { fault: words.noFolder(folder) };
  return { folder, format, links: links ? { most: Number(most) } : undefined };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
