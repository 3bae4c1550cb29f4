import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEvent } from '../../src/content/read-event.ts';
import { storyToHtml } from '../../src/content/story-to-html.ts';
import { corpusOf } from '../content/corpus-of.ts';
import { mutantOf } from '../content/mutant-files.ts';
import { lighthouse } from '../content/story-of.ts';
import type { WrittenStory } from './strange-parts.ts';
import { strangeParts } from './strange-parts.ts';
import { withPage } from './with-page.ts';

/** An event file's story as HTML, whatever the check says against it; undefined when there is none. */
function written(file: Buffer): WrittenStory | undefined {
  const { story, findings } = readEvent('events/phare.mdx', file.toString('utf8'));
  if (story?.tree === undefined) return undefined;
  return { html: storyToHtml(story.tree, lighthouse), isAccepted: findings.length === 0 };
}

test('a browser reads nothing strange into the stories of 20,000 broken event files', async () => {
  const mutant = mutantOf(corpusOf('.mdx'));
  await withPage({ path: 'about/' }, async (page) => {
    for (let batch = 0; batch < 40; batch += 1) {
      const files = fc.sample(mutant, { seed: 2024 + batch, numRuns: 500 });
      const stories = files.flatMap((file) => written(file) ?? []);
      expect((await page.evaluate(strangeParts, stories)).slice(0, 5), `batch ${batch}`).toEqual([]);
    }
  });
}, 240_000);
