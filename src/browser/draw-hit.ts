import { makeElement } from './make-element.ts';
import type { PagefindPage } from './pagefind.ts';
import { passagePieces } from './passage-pieces.ts';

/** How the page itself shows a track's mark and a status's name. */
export interface HitLegend {
  readonly shapeOf: (track: string | undefined) => Node | undefined;
  readonly nameOf: (status: string | undefined) => string | undefined;
}

/** One event found: its date, its title as a link, the passage found, its track and its status. */
export function drawHit(
  { url, meta, excerpt, content, filters }: PagefindPage,
  legend: HitLegend,
): HTMLLIElement {
  const link = makeElement('a', '', meta['title'] ?? url);
  link.href = url;
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
