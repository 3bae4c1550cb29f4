import { addressOfPassage } from './address-of-passage.ts';
import { makeElement } from './make-element.ts';
import type { PagefindPage } from './pagefind.ts';
import { passagePieces } from './passage-pieces.ts';
import { knowsTextFragments } from './text-fragments.ts';

/** How the page itself shows a track's mark and a status's name. */
export interface HitLegend {
  readonly shapeOf: (track: string | undefined) => Node | undefined;
  readonly nameOf: (status: string | undefined) => string | undefined;
}

/** One event found: its date, its title as a link to the passage found, that passage, why it was found if that does not show it, its track and its status. */
export function drawHit(page: PagefindPage, why: string | undefined, legend: HitLegend): HTMLLIElement {
  const { url, meta, excerpt, content, filters } = page;
  const link = makeElement('a', '', meta['title'] ?? url);
  link.href = addressOfPassage(page, knowsTextFragments());
  const [track] = filters['track'] ?? [];
  const [status] = filters['status'] ?? [];
  const pieces = passagePieces(excerpt, content).map(({ text, marked }) =>
    marked ? makeElement('mark', '', text) : text,
  );
  return makeElement(
    'li',
    'search-hit',
    makeElement('p', 'search-hit-date', meta['date'] ?? ''),
    makeElement('h2', 'search-hit-title', link),
    makeElement('p', 'search-excerpt', ...pieces),
    ...(why === undefined ? [] : [makeElement('p', 'search-why', why)]),
    makeElement(
      'p',
      'search-hit-track',
      ...present(legend.shapeOf(track), meta['track'], ' '),
      ...present(statusBadge(status, legend.nameOf(status))),
    ),
  );
}

function statusBadge(status: string | undefined, name: string | undefined): Node | undefined {
  return name === undefined ? undefined : makeElement('span', `status status-${status ?? ''}`, name);
}

function present(...parts: readonly (Node | string | undefined)[]): (Node | string)[] {
  return parts.filter((part) => part !== undefined);
}
