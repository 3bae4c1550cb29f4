import { isUndated } from '../dates/is-undated.ts';
import { eventAnchor } from '../model/event-anchor.ts';
import type { Timeline } from '../model/timeline.ts';
import { listsOf } from './period-pages.ts';
import { periodPath } from './period.ts';
import { periodsOf } from './periods-of.ts';
import { undatedPages, undatedPath } from './undated-pages.ts';

/**
 * Where the events of a timeline are told that have no page of their own, by id: on the page of the period that lists them;
 * those without a date on a page of theirs; all on the home page where that has room for every period.
 */
export function toldAt(timeline: Timeline): ReadonlyMap<string, string> {
  const whole = periodsOf(timeline);
  const isLarge = whole.children.length > 0;
  const pages = [
    ...listsOf(whole).map((period) => ({ path: periodPath(period), ids: period.events })),
    ...(isLarge
      ? undatedPages(timeline).map((part) => ({
          path: undatedPath(part),
          ids: part.items.map(({ id }) => id),
        }))
      : [
          {
            path: '',
            ids: timeline.events.filter(({ date }) => isUndated(date)).map(({ id }) => id),
          },
        ]),
  ];
  return new Map(pages.flatMap(({ path, ids }) => ids.map((id) => [id, `${path}#${eventAnchor(id)}`])));
}
