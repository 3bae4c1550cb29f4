import { expect, test } from 'vitest';
import { storyAmongOthers } from '../../src/components/story-among-others.ts';

test.each([
  ['<h3>La lampe</h3>\n<h6>L’huile</h6>\n', '<h5>La lampe</h5>\n<h6>L’huile</h6>\n'],
  [
    '<p>Vu<sup><a href="#footnote-1" id="footnote-mark-1" aria-label="Note 1">1</a></sup></p>',
    '<p>Vu<sup><a href="#e-ar-men_footnote-1" id="e-ar-men_footnote-mark-1" aria-label="Note 1">1</a></sup></p>',
  ],
  [
    '<li id="footnote-1">\n<p><a href="#footnote-mark-1" aria-label="Retour">↩</a></p>\n</li>',
    '<li id="e-ar-men_footnote-1">\n<p><a href="#e-ar-men_footnote-mark-1" aria-label="Retour">↩</a></p>\n</li>',
  ],
  ['<section class="footnotes" aria-label="Notes">\n</section>\n', '<div class="footnotes">\n</div>\n'],
  ['<p>Une note id="footnote-1" &lt;h3&gt;</p>', '<p>Une note id="footnote-1" &lt;h3&gt;</p>'],
])('%s becomes %s', (html, expected) => {
  expect(storyAmongOthers(html, 'ar-men')).toBe(expected);
});
