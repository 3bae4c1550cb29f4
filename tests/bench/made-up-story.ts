import { pick, sentence, words } from './made-up-words.ts';

/** The ids of what a story may name. */
export interface Named {
  readonly place: string;
  readonly actor: string;
  readonly source: string;
  readonly event: string | undefined;
}

/** What stories hold beside plain sentences, each in some of them. */
const extras: readonly ((named: Named, random: () => number) => string)[] = [
  ({ place }) => `À <Place id="${place}" />, rien n’a changé.`,
  ({ actor }) => `C’est ce que dit <Actor id="${actor}" />.`,
  ({ source }) => `Voir <Source id="${source}" />.`,
  ({ event }) => (event === undefined ? '' : `Voir aussi <Event id="${event}" />.`),
  (_, random) => `Un [${words(3, random)}](https://example.org/${words(1, random)}) le raconte.`,
  (_, random) => `Les *${words(2, random)}* et la **${words(1, random)}** : « ${words(4, random)} ».`,
  (_, random) => `Une <Term lang="en">${words(1, random)}</Term> comme une autre.`,
];

const blocks: readonly ((named: Named, random: () => number) => string)[] = [
  ({ source }, random) => `<Quote source="${source}">\n${sentence(15, random)}\n</Quote>`,
  (_, random) => `<Note>\n${sentence(15, random)}\n</Note>`,
  (_, random) => `Une phrase avec une note[^1].\n\n[^1]: ${sentence(11, random)}`,
  (_, random) => [1, 2, 3].map(() => `- ${sentence(5, random)}`).join('\n'),
];

/** A story of about 150 words in three paragraphs; in a third of them a block as well. */
export function madeUpStory(named: Named, random: () => number): string {
  const paragraphs = Array.from({ length: 3 }, () => {
    const sentences = Array.from({ length: 4 }, () => sentence(random() < 0.5 ? 9 : 13, random));
    return [...sentences, ...(random() < 0.4 ? [pick(extras, random)(named, random)] : [])].join(' ').trim();
  });
  const ending = random() < 0.33 ? [pick(blocks, random)(named, random)] : [];
  return [...paragraphs, ...ending].join('\n\n');
}
