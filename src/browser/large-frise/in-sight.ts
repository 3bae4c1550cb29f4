import type { LargeFriseSpeech } from '../../messages/large-frise-words.ts';
import { countInSight } from '../../layout/tiles/count-in-sight.ts';
import type { LargeFrise } from '../../layout/tiles/large-frise.ts';
import { periodHolding } from '../../layout/tiles/period-holding.ts';
import { requiredPart } from '../required-part.ts';
import { sayCount } from '../say-count.ts';
import type { LargeStage } from './large-stage.ts';
import type { TileStore } from './tile-store.ts';

interface InSight {
  readonly frise: LargeFrise;
  readonly store: TileStore;
  readonly stage: LargeStage;
  readonly words: LargeFriseSpeech;
}

/** Says how many events are in sight, and leads to the smallest period that holds them all. */
export function sayInSight(line: Element, { frise, store, stage, words }: InSight): void {
  const { days, surroundings, marks } = stage;
  const { count, isExact } = countInSight(marks.length, surroundings.bars, days);
  const said = sayCount(count, words.events, document.documentElement.lang);
  requiredPart(line, '.sight-count').textContent = isExact ? said : words.about.replace('{events}', said);
  const period = periodHolding(frise.root, days, store.tileOf);
  const link = requiredPart<HTMLAnchorElement>(line, 'a');
  link.textContent = period.name;
  // A link to the page itself would lead nowhere.
  if (period === frise.root) link.removeAttribute('href');
  else {
    link.href = store.addressOf(period.path);
    // There, the same days are in sight.
    link.search = location.search;
  }
  requiredPart(line, '.sight-missing').textContent = store.isIncomplete ? words.missing : '';
}
