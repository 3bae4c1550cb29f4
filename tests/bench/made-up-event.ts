import { dayText, madeUpDate, madeUpDay } from './made-up-date.ts';
import { madeUpStory } from './made-up-story.ts';
import { pick, sentence, words } from './made-up-words.ts';

/** How many of each a made-up timeline declares. */
export const sizes = { tracks: 5, places: 200, actors: 120, sources: 400 } as const;

const statuses = ['reported', 'reported', 'reported', 'confirmed', 'claimed', 'contested', 'unverified'];

/** The id of the place, actor or source of that number. */
export function idOf(kind: 'p' | 'a' | 's', number: number): string {
  return `${kind}${String(number).padStart(3, '0')}`;
}

/** The text of a made-up event with two sources and a story of about 150 words, and where it is filed. */
export function madeUpEvent(
  index: number,
  random: () => number,
): { readonly path: string; readonly text: string } {
  const day = madeUpDay(random);
  const date = madeUpDate(day, random);
  // Of few places and actors much is told, of most little.
  const some = (kind: 'p' | 'a', size: number): string => idOf(kind, Math.floor(random() ** 2 * size));
  const [place, other] = [some('p', sizes.places), some('p', sizes.places)];
  const [actor, partner] = [some('a', sizes.actors), some('a', sizes.actors)];
  const first = Math.floor(random() * sizes.sources);
  const source = idOf('s', first);
  const second = idOf('s', (first + 1 + Math.floor(random() * (sizes.sources - 1))) % sizes.sources);
  const before = index > 0 ? eventId(index - 1 - Math.floor(random() * Math.min(index, 50))) : undefined;
  const title = `${words(3, random)} ${index}`;
  const seldom: readonly (readonly [share: number, field: () => string])[] = [
    [0.15, () => `dateSaid: { words: la veille, anchor: ${dayText(day + 1)}, source: ${source} }`],
    [0.05, () => `datesElsewhere: [{ date: ${dayText(day + 2)}, source: ${second} }]`],
    [
      0.3,
      () => `claims: [{ says: ${sentence(9, random)}, by: ${actor}, source: ${source}, status: claimed }]`,
    ],
    [
      0.12,
      () => `casualties: [{ group: ${partner}, kind: killed, best: ${count(random)}, source: ${source} }]`,
    ],
    [before === undefined ? 0 : 0.25, () => `related: [{ event: ${before}, as: follows }]`],
    [0.02, () => `corrections: [{ on: ${dayText(day + 9)}, was: Un pont, now: Un puits, why: Une erreur }]`],
    [0.02, () => `formerIds: [ancien-${index}]`],
  ];
  const fields = [
    `title: ${title[0]!.toUpperCase()}${title.slice(1)} (inventé)`,
    `date: ${date}`,
    `track: t${Math.floor(random() * sizes.tracks)}`,
    `summary: ${sentence(random() < 0.5 ? 13 : 21, random)}`,
    `status: ${pick(statuses, random)}`,
    `places: [${random() < 0.1 && other !== place ? `${place}, ${other}` : place}]`,
    `actors: [{ actor: ${actor}, role: party }${partner === actor ? '' : `, { actor: ${partner} }`}]`,
    `sources: [${source}, ${second}]`,
    ...seldom.flatMap(([share, field]) => (random() < share ? [field()] : [])),
  ];
  const story = madeUpStory({ place, actor, source, event: before }, random);
  return {
    path: `events/${/\d{4}/.exec(date)?.[0] ?? 'sans-date'}/${eventId(index)}.mdx`,
    text: `---\n${fields.join('\n')}\n---\n\n${story}\n`,
  };
}

function eventId(index: number): string {
  return `e${String(index).padStart(6, '0')}`;
}

function count(random: () => number): number {
  return Math.floor(random() ** 3 * 200);
}
