import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkWords } from '../messages/problems/check-words.ts';
import type { CheckFormat } from './check-formats.ts';
import { isCheckFormat } from './check-formats.ts';

export interface CheckWanted {
  readonly folder: string;
  readonly format: CheckFormat;
}

/** What the command line asks for, or in what it is wrong. No timeline is known yet, so that is said in French. */
export function parseCheckArguments(
  typed: readonly string[],
  folderByDefault: string,
): CheckWanted | { readonly fault: string } {
  const words = checkWords('fr');
  const { values, positionals, tokens } = parseArgs({
    args: [...typed],
    options: { format: { type: 'string' } },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const unknown = tokens.find((token) => token.kind === 'option' && token.name !== 'format');
  if (unknown?.kind === 'option') return { fault: words.badOption(unknown.rawName) };
  const { format = 'text' } = values;
  if (typeof format !== 'string' || !isCheckFormat(format)) return { fault: words.badFormat(String(format)) };
  const [folder = folderByDefault, ...others] = positionals;
  if (others.length > 0) return { fault: words.tooManyFolders };
  return isFolder(folder) ? { folder, format } : { fault: words.noFolder(folder) };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
