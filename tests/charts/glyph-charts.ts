import { chart, type Chart, type Row } from './chart.ts';

/** One kind of date among two exact days, so that it has an axis to be read on. */
function glyph(...row: Row): Chart {
  const [date, track = 'port', ...elsewhere] = row;
  return chart({
    'lighthouse-lit': ['2024-07-20', 'phare'],
    'under-test': [date, track, ...elsewhere],
    'lighthouse-dark': ['2024-08-10', 'phare'],
  });
}

export const glyphCharts: Readonly<Record<string, Chart>> = {
  'glyph-all-of': glyph('{2024-07-24,2024-07-27..2024-07-29,2024-08-02}'),
  'glyph-approximate-day': glyph('2024-08-01~'),
  'glyph-approximate-span': glyph('2024-07-27~/2024-07-30~'),
  'glyph-dates-elsewhere': glyph('2024-07-27/2024-07-28', 'port', '2024-07-25/2024-07-27', '2024-07-30'),
  'glyph-exact-day': glyph('2024-08-01'),
  'glyph-exact-span': glyph('2024-07-27/2024-07-28'),
  'glyph-imprecise-span': glyph('2024-07-2X/2024-08-0X'),
  'glyph-listed-days': glyph('[2024-07-22,2024-07-31,2024-08-02]'),
  'glyph-month': glyph('2024-07'),
  'glyph-open-end': glyph('2024-08-01/..'),
  'glyph-open-start': glyph('../2024-08-01'),
  'glyph-overlapping-ends': glyph('2024-07-27/2024-07-XX'),
  'glyph-uncertain-day': glyph('2024-07-27?'),
  'glyph-uncertain-span': glyph('2024-07-27?/2024-07-31'),
  'glyph-unknown-end': glyph('2024-07-27/'),
  'glyph-unknown-start': glyph('/2024-08-01'),
  'glyph-window': glyph('[2024-07-25..2024-07-28]'),
  'glyph-window-without-end': glyph('[2024-08-01..]'),
  'glyph-window-without-start': glyph('[..2024-08-01]'),
};
