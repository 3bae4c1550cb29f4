import { en } from '../messages/en.ts';
import { fr } from '../messages/fr.ts';

type Words = Readonly<Record<string, string>>;

/** What the words of a list mean, French and English, by file and path: shown beside each as an editor offers it. */
const meanings: Readonly<Record<string, readonly [Words, Words]>> = {
  'event.status': [fr.record.statusMeanings, en.record.statusMeanings],
  'event.claims.status': [fr.record.statusMeanings, en.record.statusMeanings],
  'event.actors.role': [fr.record.roles, en.record.roles],
  'event.casualties.kind': [fr.record.kinds, en.record.kinds],
  'event.related.as': [fr.record.relations, en.record.relations],
};

/** For each word of a list its meaning in both languages; undefined for a list whose words explain themselves. */
export function meaningsOf(path: string, words: readonly unknown[]): readonly string[] | undefined {
  const table = meanings[path];
  return table && words.map((word) => table.map((language) => language[String(word)] ?? '').join(' · '));
}
