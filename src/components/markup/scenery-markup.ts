import type { Fold, Frise, Tick } from '../../layout/frise.ts';
import { messagesFor } from '../../messages/messages-for.ts';
import { classes, element, escapeText } from './element.ts';

// Longer than any frise: its own viewport cuts it.
const zigzag = `M2 0${'l8 8-8 8'.repeat(100)}`;

/** What lies behind the marks: weekends, eras, ticks, lanes, folds. */
export function sceneryMarkup(frise: Frise, language: string): string {
  const { bottomPx: bottom } = frise;
  return element(
    'g',
    { 'aria-hidden': 'true' },
    [
      ...frise.bands.map((band) => ground('weekend', band, frise)),
      ...frise.eras.map((era) => eraMarkup(era, frise)),
      ...frise.ticks.map((tick) => tickMarkup(tick, frise)),
      ...frise.lanes.map(laneMarkup),
      element('line', { class: 'axis', x1: 0, x2: '100%', y1: bottom, y2: bottom }),
      ...frise.folds.map((fold) => foldMarkup(fold, frise, language)),
    ].join(''),
  );
}

type Room = Pick<Frise, 'topPx' | 'bottomPx' | 'heightPx'>;

function ground(name: string, { from, to }: Frise['bands'][number], { topPx, bottomPx }: Room): string {
  return element('rect', {
    ...{ class: name, x: `${from}%`, y: topPx, width: `${to - from}%`, height: bottomPx - topPx },
  });
}

function eraMarkup(era: Frise['eras'][number], room: Room): string {
  const name = escapeText(era.name);
  const place = { x: `${era.nameAt}%`, y: era.nameYPx, 'text-anchor': era.nameAnchor };
  const text = element('text', { class: 'era-name', ...place }, element('title', {}, name) + name);
  return ground('era', era, room) + element('svg', { height: room.heightPx }, text);
}

function tickMarkup({ at, label, tier, major }: Tick, { topPx, bottomPx }: Room): string {
  const x = `${at}%`;
  const line = { class: classes('tick', major && 'tick-major'), x1: x, x2: x, y1: topPx, y2: bottomPx };
  const text = { class: `tick-label tier tier-${tier}`, x, y: topPx, dy: -6 };
  return element('line', line) + (label === '' ? '' : element('text', text, escapeText(label)));
}

function laneMarkup({ track, topPx, heightPx }: Frise['lanes'][number]): string {
  const line = { class: 'lane-line', x1: 0, x2: '100%', y1: '50%', y2: '50%' };
  const lane = { y: topPx, height: heightPx, 'data-track': track, overflow: 'visible' };
  return element('svg', lane, element('line', line));
}

function foldMarkup({ at, count, unit }: Fold, { topPx, bottomPx }: Room, language: string): string {
  const place = { x: `${at}%`, y: topPx, width: 1, height: bottomPx - topPx, overflow: 'visible' };
  const drawing =
    element('rect', { class: 'fold-ground', width: '100%', height: '100%' }) +
    element('path', { class: 'fold-break', d: zigzag });
  const { folded } = messagesFor(language).timeline;
  return element(
    'svg',
    place,
    element('title', {}, escapeText(folded(count, unit))) +
      element('svg', { x: -6, width: 12, height: '100%' }, drawing),
  );
}
