import type { FriseMark } from '../../layout/frise.ts';
import type { TrackSlot } from '../../model/track-slot.ts';
import { escapeText } from '../../model/escape-text.ts';
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

const states = {
  current: { className: ' current', attribute: ' aria-current="page"' },
  dimmed: { className: ' dimmed', attribute: '' },
} as const;

/** A mark of the frise: a link with a hit area of 24 px in height. */
export function markMarkup(mark: FriseMark, { track, href, words, contested, state }: MarkLink): string {
  const { yPx: y, hitFrom, hitTo } = mark;
  const { className, attribute } = state === undefined ? { className: '', attribute: '' } : states[state];
  const kinds = `${mark.uncertain ? ' uncertain' : ''}${contested ? ' contested' : ''}${className}`;
  const names = `mark glyph in-track-colour track-${track.slot} colour-${track.colour}${kinds}`;
  const hit = `<rect class="hit" x="${hitFrom}%" y="-12" width="${hitTo - hitFrom}%" height="24"></rect>`;
  return (
    `<a class="${names}" href="${escapeText(href)}"${attribute}><title>${escapeText(words)}</title>` +
    `<svg y="${y}" height="1" overflow="visible">${hit}</svg>${glyphMarkup(mark.parts, track.shape, y)}</a>`
  );
}
