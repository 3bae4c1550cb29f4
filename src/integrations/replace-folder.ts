import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts the folder `next` in the place of `final`, which may not exist yet. Both are there whole or not at all: when the
 * last step fails, the old folder is put back and the error thrown.
 */
export async function replaceFolder(final: string, next: string): Promise<void> {
  const arriving = `${final}.new`;
  const leaving = `${final}.old`;
  await mkdir(dirname(final), { recursive: true });
  await rm(arriving, { recursive: true, force: true });
  await moveFolder(next, arriving);
  await rm(leaving, { recursive: true, force: true });
  const replaced = await renameIfPresent(final, leaving);
  try {
    await rename(arriving, final);
  } catch (error) {
    if (replaced) await rename(leaving, final);
    throw error;
  }
  await rm(leaving, { recursive: true, force: true });
}

/** A folder cannot be renamed onto another disk: there it is copied. */
async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
}

async function renameIfPresent(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return false;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
