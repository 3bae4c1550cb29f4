import { madeUpDate, madeUpDay } from './made-up-date.ts';

const words =
  'convoi marché pont village rivière puits école route accord appel commission délégation récolte caravane garnison frontière réunion livraison patrouille incendie crue sécheresse élection grève procès visite retour départ annonce enquête'.split(
    ' ',
  );
const links = 'vers depuis près de la du des au sous contre pour sans avec selon après avant pendant'.split(
  ' ',
);

const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)]!;
const pad = (number: number): string => String(number).padStart(3, '0');

export const sizes = { tracks: 5, places: 200, actors: 120, sources: 400 } as const;

/** The text of a made-up event with two sources and a story of about 150 words, and where it is filed. */
export function madeUpEvent(
  index: number,
  random: () => number,
): { readonly path: string; readonly text: string } {
  const day = madeUpDay(random);
  const date = madeUpDate(day, random);
  const title = `${pick(words, random)} ${pick(links, random)} ${pick(words, random)} ${index}`;
  const [one, other] = [Math.floor(random() * sizes.sources), Math.floor(random() * (sizes.sources - 1))];
  const second = other === one ? sizes.sources - 1 : other;
  const id = `e${String(index).padStart(6, '0')}`;
  const year = /\d{4}/.exec(date)?.[0] ?? 'sans-date';
  const fields = [
    `title: ${title[0]!.toUpperCase()}${title.slice(1)} (inventé)`,
    `date: "${date}"`,
    `track: t${Math.floor(random() * sizes.tracks)}`,
    `summary: ${sentence(14, random)}`,
    `status: ${pick(['reported', 'reported', 'reported', 'confirmed', 'claimed', 'contested', 'unverified'], random)}`,
    `places: [p${pad(Math.floor(random() ** 2 * sizes.places))}]`,
    `actors: [{ actor: a${pad(Math.floor(random() ** 2 * sizes.actors))}, role: party }]`,
    ...(random() < 0.3
      ? [
          `claims: [{ says: ${sentence(9, random).replaceAll(',', '')}, by: a001, source: s${pad(one)}, status: claimed }]`,
        ]
      : []),
    ...(random() < 0.1
      ? [
          `casualties: [{ group: a002, kind: killed, status: given, best: ${Math.floor(random() * 90)}, source: s${pad(one)} }]`,
        ]
      : []),
    `sources: [s${pad(one)}, s${pad(second)}]`,
    ...(index > 0 && random() < 0.2
      ? [`related: [{ event: e${String(index - 1).padStart(6, '0')}, as: follows }]`]
      : []),
  ];
  const story = Array.from({ length: 3 }, () =>
    Array.from({ length: 4 }, () => sentence(12, random)).join(' '),
  );
  return {
    path: `events/${year}/${id}.mdx`,
    text: `---\n${fields.join('\n')}\n---\n\n${story.join('\n\n')}\n`,
  };
}

function sentence(length: number, random: () => number): string {
  const parts = Array.from({ length: length / 2 }, () => `${pick(words, random)} ${pick(links, random)}`);
  const text = `${parts.join(' ')} ${pick(words, random)}.`;
  return text[0]!.toUpperCase() + text.slice(1);
}
