import { loadAtlas } from '../../src/content/load-atlas.ts';
import { locatorSheets } from '../../src/layout/maps/locator-sheets.ts';
import type { MapPlace } from '../../src/layout/maps/map-place.ts';
import { tellClocks } from '../../src/layout/maps/tell-clocks.ts';
import { randomNumbers } from './random.ts';

/** CPU time of a locator map of one place and of two, and of telling the clocks of a day on it. */
const regions = { Sahel: [16, 3], Levant: [34, 40], Europe: [47, 12] } as const;
const mapsOfEach = 200;
const acrossDegrees = 18;
const days = 20_000;

const cpuMs = (): number => process.cpuUsage().user / 1000;
const random = randomNumbers(7);
const atlas = loadAtlas();
const near = (middle: number): number => middle + (random() - 0.5) * acrossDegrees;

console.log('draw-maps: region | ms a map of one place | of two places | of the clocks of a day');
for (const [region, [latitude, longitude]] of Object.entries(regions)) {
  const place = (id: string): MapPlace => ({
    id,
    name: `Lieu ${id}`,
    coordinates: { latitude: near(latitude), longitude: near(longitude) },
    precision: 2,
    country: undefined,
  });
  const draw = (...ids: string[]) => locatorSheets(atlas, ids.map(place), { language: 'fr' });
  // The first maps of a region weigh its lines and cut them into stretches.
  for (let map = 0; map < mapsOfEach / 10; map += 1) draw('a', 'b');
  const msPer = (work: () => void): string => {
    const start = cpuMs();
    for (let map = 0; map < mapsOfEach; map += 1) work();
    return ((cpuMs() - start) / mapsOfEach).toFixed(2);
  };
  const [sheet] = draw('a');
  const figures = [
    msPer(() => draw('a')),
    msPer(() => draw('a', 'b')),
    msPer(() => tellClocks(sheet!, Math.floor(random() * days), 'fr')),
  ];
  console.log(`draw-maps: ${region} | ${figures.join(' | ')}`);
}
