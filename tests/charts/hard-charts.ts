import { chart, era, type Chart, type Row } from './chart.ts';

/** What timelines elsewhere break on. Each is named for what would be wrong. */
export const hardCharts: Readonly<Record<string, Chart>> = {
  'no-event-at-all': chart({}, { tracks: ['securite', 'aide'] }),
  'only-undated-events': chart({ 'an-old-song': ['../..', 'people'] }),
  'a-single-event': chart({ 'lighthouse-lit': ['2024-07-27', 'harbour'] }),
  'a-single-year': chart({ 'plague-year': ['1349', 'people'] }),
  'start-equals-end': chart({ regatta: ['2024-07-27/2024-07-27', 'harbour'] }),
  'all-at-one-instant': chart(
    Object.fromEntries(
      Array.from({ length: 6 }, (_, index): [string, Row] => [
        `bell-${index}`,
        ['1887-06-21T11:30:00', 'harbour'],
      ]),
    ),
  ),
  'minutes-in-one-day': chart({
    'doors-open': ['1887-06-21', 'harbour'],
    'band-plays': ['1887-06-21T11:30:00', 'harbour'],
    'first-telegram': ['1887-06-21T14:05:00', 'harbour'],
    'second-telegram': ['1887-06-21T14:06:00', 'harbour'],
    'last-boat': ['1887-06-21T23:59:59', 'harbour'],
  }),
  'an-afternoon-by-the-clock': chart({
    'crowd-gathers': ['1887-06-21T14:05', 'people'],
    'band-plays': ['1887-06-21T14:10/1887-06-21T15:40', 'harbour'],
    'first-telegram': ['1887-06-21T14:31', 'people'],
    'pier-opens': ['1887-06-21T15:00', 'harbour'],
    'last-boat': ['1887-06-21T16:20', 'ships'],
  }),
  'a-night-across-midnight': chart({
    'lamp-lit': ['1881-10-14T21:00', 'harbour'],
    'gale-blows': ['1881-10-14T22:00/1881-10-15T04:30', 'sea'],
    'boats-return': ['1881-10-15T06:15', 'ships'],
  }),
  'two-events-on-one-day': chart({
    'gale-warning': ['1881-10-13', 'sea'],
    'boats-return': ['1881-10-14', 'sea'],
    'storm-of-october': ['1881-10-14', 'sea'],
    'relief-fund': ['1881-10-20', 'people'],
  }),
  'two-events-on-neighbouring-days-in-a-year': chart({
    'year-begins': ['1881-01-03', 'sea'],
    'first-storm': ['1881-10-14', 'sea'],
    'second-storm': ['1881-10-15', 'sea'],
    'year-ends': ['1881-12-30', 'sea'],
  }),
  'crossing-year-one': chart({
    'coin-lost': ['-0043-03-15', 'people'],
    'boat-in-the-sand': ['-0019', 'ships'],
    'first-ford': ['0000', 'people'],
    'second-ford': ['0001', 'people'],
    'stone-quay': ['0044', 'harbour'],
    'quay-mended': ['0062-05-01', 'harbour'],
  }),
  'years-below-one-hundred': chart({
    'first-ford': ['0009', 'people'],
    'quay-mended': ['0062-05-01', 'harbour'],
    'old-charter': ['0099/0101', 'people'],
  }),
  'thirteen-billion-years': chart({
    'first-light': ['Y-13800000000~', 'sky'],
    'sun-lit': ['Y-4600000000', 'sky'],
    'tide-gauge': ['2024-02-29', 'harbour'],
  }),
  'era-with-no-end': chart(
    { 'lighthouse-lit': ['1821-09-01', 'harbour'], 'last-trawler': ['2004-06-XX/2004-07-03', 'ships'] },
    {
      eras: [
        era('sail', 'Voile', '../1850'),
        era('steam', 'Vapeur', '1840/1920'),
        era('motor', 'Moteur', '1905/..'),
      ],
    },
  ),
  'a-label-wider-than-the-chart': chart(
    { regatta: ['2024-07-27', 'harbour'], 'harbour-day': ['2024-07-28', 'harbour'] },
    {
      eras: [
        era(
          'repairs',
          'The three days during which the harbour stayed open while its quay, its crane, its slip and its lighthouse were all mended at the same time by everybody',
          '2024-07-27/2024-07-29',
        ),
      ],
    },
  ),
  'eras-with-names-that-touch': chart(
    { 'lighthouse-lit': ['1821-09-01', 'harbour'], 'last-trawler': ['2004-06-30', 'ships'] },
    {
      eras: [
        era('reform', 'Réforme du port', '1830/1840'),
        era('rebuilding', 'Reconstruction des quais', '1835/1850'),
        era('closing', 'Fermeture', '1998/2004'),
      ],
    },
  ),
  'a-fade-across-other-events': chart({
    'library-founded': ['1961~', 'building'],
    'first-catalogue': ['[1962-03..1962-06]', 'books'],
    flood: ['1962-06-14/1962-06-16', 'building'],
    reopening: ['1962-09-01', 'building'],
  }),
  'centuries-around-one-month': chart({
    'pier-begun': ['1667/1669~', 'harbour'],
    'railway-talk': ['184X', 'trade'],
    'storm-of-october': ['1881-10-14', 'sea'],
    'boats-return': ['1881-10-15', 'sea'],
    'bodies-found': ['1881-10-17~/1881-10-24~', 'sea'],
    'wreck-sighted': ['[1881-10-20..1881-11-02]', 'sea'],
    'ferry-service': ['1962-05-01/..', 'trade'],
    'tide-gauge': ['2024-02-29', 'harbour'],
  }),
  'equal-gaps-stay-unfolded': chart({
    'census-1': ['1990', 'people'],
    'census-2': ['2000', 'people'],
    'census-3': ['2010', 'people'],
  }),
  'an-event-without-a-track': chart({
    'harbour-day': ['2024-07-27', 'harbour'],
    fog: ['2024-07-28'],
  }),
  'a-day-that-is-29-february': chart({
    'tide-gauge': ['2024-02-28', 'sea'],
    'tide-gauge-read': ['2024-02-29', 'sea'],
  }),
  'five-hundred-sixty-events': { ...manyEvents(), views: ['frise'] },
};

/** About one an afternoon for ten years, on four tracks; always the same ones. */
function manyEvents(): Chart {
  const rows = Array.from({ length: 560 }, (_, index): [string, Row] => {
    const day = (index * index * 7 + index * 31) % 3650;
    const [year, month, date] = [
      2010 + Math.floor(day / 365),
      1 + (Math.floor(day / 30) % 12),
      1 + (day % 28),
    ];
    const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
    return [
      `landing-${String(index).padStart(3, '0')}`,
      [text, ['sea', 'ships', 'people', 'trade'][index % 4]!],
    ];
  });
  const inOrder = rows.sort(([, [a]], [, [b]]) => (a < b ? -1 : a > b ? 1 : 0));
  return chart(Object.fromEntries(inOrder));
}
