import { closeSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { nearestWord } from '../model/nearest-word.ts';
import { FIRST_BYTES, IMAGE_TYPES, typeOfBytes, typeOfName } from './image-types.ts';
import { isWellNamed, pathOfImage } from './path-of-image.ts';
import type { Finding, Position } from './problem.ts';
import { finding } from './problem.ts';

/** An image as an event file names it. */
export interface PlacedImage {
  readonly src: string;
  readonly hasAlt: boolean;
  readonly locate: () => Position;
}

const limitMib = 10;

/**
 * Tells what is wrong with an image of an event file in that folder: its place, its name, its type, its size. Folders
 * are listed once, so that thousands of images are checked fast.
 */
export function imageChecker(folder: string): (image: PlacedImage, eventFile: string) => readonly Finding[] {
  const listed = new Map<string, readonly string[]>();
  const namesIn = (inside: string): readonly string[] => {
    const names = listed.get(inside) ?? namesOf(join(folder, inside));
    listed.set(inside, names);
    return names;
  };

  return ({ src, locate }, eventFile) => {
    const path = pathOfImage(src, eventFile);
    if (path === undefined) return [finding('image-elsewhere', { src }, locate())];
    const own = path.split('/').slice(eventFile.split('/').length - 1);
    if (!isWellNamed(src)) return [finding('image-name', { src }, locate())];
    if (typeOfName(src) === undefined) return [finding('image-type', { src, known: IMAGE_TYPES }, locate())];
    let inside = eventFile.split('/').slice(0, -1).join('/');
    for (const name of own) {
      const names = namesIn(inside);
      // Not every system tells capitals apart: the name must be the very name.
      if (!names.includes(name)) {
        return [finding('image-missing', { src, guess: guessFor(src, name, names) }, locate())];
      }
      inside = `${inside}/${name}`;
      const stats = lstatSync(join(folder, inside));
      if (stats.isSymbolicLink()) return [finding('image-link', { src }, locate())];
      if (inside !== path) continue;
      if (!stats.isFile()) return [finding('image-missing', { src, guess: undefined }, locate())];
      if (stats.size > limitMib * 1024 * 1024) {
        return [finding('image-too-large', { src, limitMib }, locate())];
      }
    }
    return contentFinding(join(folder, path), src, locate);
  };
}

function contentFinding(path: string, src: string, locate: () => Position): readonly Finding[] {
  const actual = typeOfBytes(firstBytes(path));
  return actual === typeOfName(src) ? [] : [finding('image-content', { src, actual }, locate())];
}

function firstBytes(path: string): Uint8Array {
  const bytes = new Uint8Array(FIRST_BYTES);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}

function guessFor(src: string, name: string, names: readonly string[]): string | undefined {
  const guess = nearestWord(
    name,
    names.filter((known) => isWellNamed(known) && typeOfName(known)),
  );
  return src.endsWith(name) && guess !== undefined ? src.slice(0, -name.length) + guess : undefined;
}

function namesOf(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}
