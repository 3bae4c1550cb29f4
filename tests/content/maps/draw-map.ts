import type { LocatorMap } from '../../../src/layout/maps/locator-map.ts';

/** The map as markup, about as the page writes it: to be weighed. */
export function drawMap({ land, borders, marks, labels, scaleBar, widthPx, heightPx }: LocatorMap): string {
  return [
    `<svg class="map-sheet" viewBox="0 0 ${widthPx} ${heightPx}" role="img" aria-describedby="map-words">`,
    `<path class="map-land" d="${land}"></path>`,
    ...borders.map(({ kind, path }) => `<path class="map-border map-border-${kind}" d="${path}"></path>`),
    ...marks.map((mark) =>
      mark.shape === 'country'
        ? `<path class="map-area" d="${mark.path}" fill="url(#map-hatch)"></path>`
        : `<circle class="map-${mark.shape}" cx="${mark.x}" cy="${mark.y}" r="7"></circle>`,
    ),
    ...labels.map(
      ({ kind, lines, x, y }) =>
        `<text class="map-label map-label-${kind}" x="${x}" y="${y}">${lines.join(' ')}</text>`,
    ),
    `<path d="M${scaleBar.left},${scaleBar.top}h${scaleBar.barPx}"></path></svg>`,
  ].join('');
}
