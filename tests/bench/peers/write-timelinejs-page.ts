import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PeerEvent, PeerTimeline } from './peer-event.ts';

/**
 * Writes a page that shows a timeline with TimelineJS, put into the page as its documentation says, with the data in a
 * file of its own, tracks as groups, and without its fonts, which come from elsewhere.
 */
export function writeTimelineJsPage(folder: string, packages: string, { title, events }: PeerTimeline): void {
  const dist = join(packages, '@knight-lab/timelinejs/dist');
  for (const part of ['js/timeline.js', 'js/locale/fr.json', 'css/timeline.css', 'css/icons']) {
    cpSync(join(dist, part), join(folder, part), { recursive: true });
  }
  const data = { title: { text: { headline: title } }, events: events.map(toSlide) };
  writeFileSync(join(folder, 'timeline.json'), JSON.stringify(data));
  writeFileSync(join(folder, 'index.html'), page(title));
}

function toSlide({ id, title, summary, track, start, precision, end }: PeerEvent): object {
  return {
    unique_id: id,
    group: track,
    start_date: toDate(start, precision),
    ...(end !== undefined && { end_date: toDate(end, 'day') }),
    text: { headline: title, text: summary },
  };
}

function toDate(iso: string, precision: PeerEvent['precision']): object {
  const [year, month, day] = iso.split('-').map(Number);
  return { year, ...(precision !== 'year' && { month }), ...(precision === 'day' && { day }) };
}

function page(title: string): string {
  return `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="css/timeline.css">
    <script src="js/timeline.js"></script>
    <style>
      #timeline {
        height: 600px;
      }
    </style>
  </head>
  <body>
    <div id="timeline"></div>
    <script>
      new TL.Timeline('timeline', 'timeline.json', { font: null, language: 'fr', script_path: '/js/' });
    </script>
  </body>
</html>
`;
}
