import { findHiddenCharacters } from '../../src/content/find-hidden-characters.ts';
import { readEvent } from '../../src/content/read-event.ts';
import type { StoryContext } from '../../src/content/story-context.ts';
import { storyToHtml } from '../../src/content/story-to-html.ts';

const names: Readonly<Record<string, string>> = {
  tempete: 'Tempête & naufrage',
  tour: 'La tour',
  gardien: 'Le gardien',
  journal: 'Journal du phare',
};

export const lighthouse: StoryContext = {
  language: 'fr',
  base: '/un/chemin/',
  file: 'events/allumage.mdx',
  nameOf: (_, id) => (Object.hasOwn(names, id) ? names[id] : undefined),
};

/** An event file about a lighthouse with that story, read: what is said against it, and its HTML if nothing is. */
export function storyOf(
  story: string,
  context: StoryContext = lighthouse,
): { readonly said: readonly string[]; readonly html: string } {
  const text = `---\ntitle: Allumage\ndate: 1861-03-12\n---\n${story}`;
  const event = readEvent('events/allumage.mdx', text);
  const said = [...findHiddenCharacters(text), ...event.findings].map(
    ({ code, at }) => `${at.line - 4}:${at.column} ${code}`,
  );
  const tree = event.story?.tree;
  return { said, html: said.length > 0 || tree === undefined ? '' : storyToHtml(tree, context) };
}
