import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PeerTimeline } from './peer-event.ts';

/** How vis-timeline is asked to show many events. */
export type VisWay = 'whole' | 'clusters' | 'window';

/** As many events as Frise lists on a page; "a few hundreds" at once are drawn smoothly, its documentation says. */
const inWindow = 150;

/**
 * Writes a page that shows a timeline with vis-timeline: its standalone build, tracks as groups, Ctrl with the wheel to
 * zoom, and a height that fits a screen, so that it draws no more than what is in sight. `whole` leaves all the rest to
 * its defaults; `clusters` turns on its clustering; `window` begins with the latest events and never shows many more at
 * once, as its example of many items advises.
 */
export function writeVisPage(folder: string, packages: string, timeline: PeerTimeline, way: VisWay): void {
  const vis = join(packages, 'vis-timeline');
  copy(join(vis, 'standalone/umd/vis-timeline-graph2d.min.js'), join(folder, 'vis-timeline-graph2d.min.js'));
  copy(join(vis, 'styles/vis-timeline-graph2d.min.css'), join(folder, 'vis-timeline-graph2d.min.css'));
  const tracks = [...new Set(timeline.events.map(({ track }) => track))].sort();
  const data = {
    groups: tracks.map((track) => ({ id: track, content: track })),
    items: timeline.events.map(({ id, title, summary, track, start, end }) => ({
      id,
      content: title,
      title: summary,
      group: track,
      start,
      ...(end !== undefined && { end }),
    })),
  };
  writeFileSync(join(folder, 'timeline.json'), JSON.stringify(data));
  writeFileSync(join(folder, 'index.html'), page(timeline.title, optionsFor(way, timeline)));
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}

function optionsFor(way: VisWay, { events }: PeerTimeline): object {
  const common = { height: '600px', verticalScroll: true, zoomKey: 'ctrlKey' };
  if (way === 'clusters') return { ...common, cluster: {} };
  if (way === 'whole' || events.length <= inWindow) return common;
  const days = events.map(({ start }) => start).sort();
  const [start, end] = [days.at(-inWindow)!, days.at(-1)!];
  return { ...common, start, end, zoomMax: Date.parse(end) - Date.parse(start) };
}

function page(title: string, options: object): string {
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <script src="vis-timeline-graph2d.min.js"></script>
    <link href="vis-timeline-graph2d.min.css" rel="stylesheet">
  </head>
  <body>
    <h1>${title}</h1>
    <div id="timeline"></div>
    <script>
      fetch('timeline.json')
        .then((answer) => answer.json())
        .then(({ groups, items }) => {
          const container = document.getElementById('timeline');
          new vis.Timeline(container, new vis.DataSet(items), new vis.DataSet(groups), ${JSON.stringify(options)});
        });
    </script>
  </body>
</html>
`;
}
