import type { HiddenBar } from '../../layout/tiles/hidden-bars.ts';
import { largeFriseMeasures } from '../../layout/tiles/large-frise-measures.ts';
import type { LargeFrise } from '../../layout/tiles/large-frise.ts';
import { periodAround } from '../../layout/tiles/period-holding.ts';
import { makeElement } from '../make-element.ts';
import { lanesBottom } from './places.ts';
import type { TileStore } from './tile-store.ts';

interface Window {
  readonly from: number;
  readonly to: number;
  readonly widthPx: number;
}

const leastPx = 24;

/** Links over the bars in sight, each to the period of the events that have no mark there; `say` names their number. */
export function moreLinks(
  bars: readonly HiddenBar[],
  { from, to, widthPx }: Window,
  {
    frise,
    store,
    say,
  }: { readonly frise: LargeFrise; readonly store: TileStore; readonly say: (total: number) => string },
): readonly HTMLAnchorElement[] {
  const px = (day: number): number => ((day - from) / (to - from)) * widthPx;
  return bars.flatMap((bar) => {
    const [start, end] = [Math.max(0, px(bar.from)), Math.min(widthPx, px(bar.to))];
    if (bar.total === 0 || end - start < leastPx) return [];
    const period = periodAround(frise.root, bar, store.tileOf);
    const link = makeElement('a', 'more-link');
    link.href = store.addressOf(period.path);
    link.title = `${say(bar.total)}, ${period.name}`;
    link.setAttribute('aria-label', link.title);
    link.style.setProperty('inset-inline-start', `${start.toFixed(1)}px`);
    link.style.setProperty('inline-size', `${(end - start).toFixed(1)}px`);
    link.style.setProperty('inset-block-start', `${lanesBottom(frise)}px`);
    link.style.setProperty('block-size', `${largeFriseMeasures.barsPx}px`);
    return [link];
  });
}
