import type { ArrowPart, PointPart } from '../layout/glyph-part.ts';
import type { TrackShape } from '../model/timeline.ts';
import { trackShapes } from './track-shapes.ts';

/** The axis along which a date is drawn. */
export type Axis = 'inline' | 'block';

/** Taller than a bar, to show through it. */
const boundAcross: Readonly<Record<Axis, string>> = { inline: 'M0-8V8', block: 'M-6.5 0H6.5' };

const across: Readonly<Record<Axis, string>> = { inline: 'M0-6V6', block: 'M-5 0H5' };

const arrows: Readonly<Record<Axis, Readonly<Record<ArrowPart['toward'], string>>>> = {
  inline: { from: 'M-9 0 1-7.5V7.5Z', to: 'M9 0-1-7.5V7.5Z' },
  block: { from: 'M0-9-6 1H6Z', to: 'M0 9-6-1H6Z' },
};

/** Class and outline, around 0,0 in px, of a part that stands at one point of the axis. */
export function pointShape(
  part: PointPart | ArrowPart,
  axis: Axis,
  track: TrackShape,
): { className: string; d: string } {
  switch (part.part) {
    case 'arrow':
      return { className: 'arrow', d: arrows[axis][part.toward] };
    case 'diamond':
      return { className: 'diamond', d: trackShapes.diamond };
    case 'mark':
      return { className: 'mark-shape', d: trackShapes[track] };
    case 'hollow':
      return { className: 'hollow', d: trackShapes[track] };
    case 'bound':
      return { className: 'bound', d: boundAcross[axis] };
    default:
      return { className: part.part, d: across[axis] };
  }
}
