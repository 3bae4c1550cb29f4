import { readdirSync } from 'node:fs';
import type { Section } from './sections.ts';
import { sections } from './sections.ts';
import { toldMistake } from './told-mistake.ts';

const introduction = `<!-- Made by "npm run mistakes" from tests/mistakes. Do not edit. -->

# Quand la vérification échoue · When the check fails

\`npm run check\` relit la frise et dit tout ce qui ne va pas. Chaque message donne le fichier, la ligne et la colonne, puis
ce qui est écrit, pourquoi cela ne va pas, et quoi écrire à la place. Voici chaque faute que la vérification reconnaît :
ce qui a été écrit, puis sa réponse, en français et en anglais. Les exemples sont inventés.

\`npm run check\` reads the timeline again and tells all that is wrong. Each message gives the file, the line and the column,
then what is written, why it fails, and what to write instead. Here is each mistake that the check knows: what was written,
then its answer, in French and in English. The examples are invented.
`;

/** The text of docs/mistakes.md, made from the folders beside this file. */
export function mistakesPage(): string {
  const grouped = withOthers(mistakeNames());
  const contents = grouped.map(
    ({ id, title, mistakes }) =>
      `- [${title}](#${id})\n${Object.entries(mistakes)
        .map(([name, heading]) => `  - [${escapeAngles(heading)}](#${name})\n`)
        .join('')}`,
  );
  const parts = grouped.map(
    ({ id, title, mistakes }) =>
      `<a id="${id}"></a>\n\n## ${title}\n\n${Object.entries(mistakes)
        .map(([name, heading]) => mistakePart(name, heading))
        .join('\n')}`,
  );
  return `${introduction}\n${contents.join('')}\n${parts.join('\n')}`;
}

/** The mistakes that have a folder. */
export function mistakeNames(): readonly string[] {
  return readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

function mistakePart(name: string, heading: string): string {
  const english = name.replaceAll('-', ' ');
  const both = heading === english ? english : `${heading} · ${english}`;
  return `<a id="${name}"></a>\n\n### ${escapeAngles(both)}\n\n${toldMistake(name)}`;
}

function withOthers(names: readonly string[]): readonly Section[] {
  const filed = new Set(sections.flatMap(({ mistakes }) => Object.keys(mistakes)));
  const others = names.filter((name) => !filed.has(name));
  if (others.length === 0) return sections;
  const mistakes = Object.fromEntries(others.map((name) => [name, name.replaceAll('-', ' ')]));
  return [...sections, { id: 'others', title: 'Autres · Others', mistakes }];
}

function escapeAngles(text: string): string {
  return text.replaceAll(/[<>]/g, '\\$&');
}
