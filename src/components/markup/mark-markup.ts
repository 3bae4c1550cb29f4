import type { FriseMark } from '../../layout/frise.ts';
import type { TrackSlot } from '../../model/track-slot.ts';
import { classes, element, escapeText } from './element.ts';
import { glyphMarkup } from './glyph-markup.ts';

export interface MarkLink {
  readonly track: TrackSlot;
  readonly href: string;
  /** What the link says: title and date. */
  readonly words: string;
  /** Whether somebody contradicts what is told of it: its mark stands in a dashed frame. */
  readonly contested: boolean;
  /** On an event's own page: whether this is the event or another one. */
  readonly state: 'current' | 'dimmed' | undefined;
}

/** A mark of the frise: a link with a hit area of 24 px in height. */
export function markMarkup(mark: FriseMark, { track, href, words, contested, state }: MarkLink): string {
  const { yPx: y, hitFrom, hitTo } = mark;
  const hit = { class: 'hit', x: `${hitFrom}%`, y: -12, width: `${hitTo - hitFrom}%`, height: 24 };
  return element(
    'a',
    {
      class: classes(
        ...['mark', 'glyph', 'in-track-colour', `track-${track.slot}`, `colour-${track.colour}`],
        mark.uncertain && 'uncertain',
        contested && 'contested',
        state,
      ),
      href,
      'aria-current': state === 'current' ? 'page' : undefined,
    },
    element('title', {}, escapeText(words)) +
      element('svg', { y, height: 1, overflow: 'visible' }, element('rect', hit)) +
      glyphMarkup(mark.parts, track.shape, y),
  );
}
