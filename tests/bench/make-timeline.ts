import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { idOf, madeUpEvent, sizes } from './made-up-event.ts';
import { randomNumbers } from './random.ts';

/**
 * Writes a made-up timeline of so many events into a folder, which is emptied first. The same count and seed give the same
 * bytes. By hand: `node tests/bench/make-timeline.ts 10000 /tmp/chronologie`.
 */
export function makeTimeline(count: number, folder: string, seed = 20240801): void {
  rmSync(folder, { recursive: true, force: true });
  const random = randomNumbers(seed);
  write(folder, 'timeline.yaml', [
    'title: Chronologie inventée pour mesurer',
    'language: fr',
    'zone: Africa/Bamako',
    'tracks:',
    ...list(sizes.tracks, (index) => `  - { id: t${index}, name: Piste ${index} }`),
  ]);
  write(
    folder,
    'places.yaml',
    list(
      sizes.places,
      (index) =>
        `${idOf('p', index)}: { names: { fr: Lieu inventé ${index} }, variants: [Lieu ${index} bis], coordinates: [${(random() * 20 + 5).toFixed(2)}, ${(random() * 20 - 8).toFixed(2)}], precision: 2, country: ML }`,
    ),
  );
  write(
    folder,
    'actors.yaml',
    list(
      sizes.actors,
      (index) => `${idOf('a', index)}: { names: { fr: Acteur inventé ${index} }, kind: organisation }`,
    ),
  );
  write(
    folder,
    'sources.yaml',
    list(
      sizes.sources,
      (index) =>
        `${idOf('s', index)}: { type: article-newspaper, title: Article inventé ${index}, publisher: Journal ${index % 30}, issued: ${1960 + (index % 65)}, language: fr }`,
    ),
  );
  for (let index = 0; index < count; index += 1) {
    const { path, text } = madeUpEvent(index, random);
    write(folder, path, [text.trimEnd()]);
  }
}

function write(folder: string, path: string, lines: readonly string[]): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${lines.join('\n')}\n`);
}

function list(count: number, line: (index: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, index) => line(index));
}

if (import.meta.main) makeTimeline(Number(process.argv[2] ?? 1000), process.argv[3] ?? 'timeline-made-up');
