import type { Chart } from './chart.ts';
import { glyphCharts } from './glyph-charts.ts';
import { hardCharts } from './hard-charts.ts';
import { storyCharts } from './story-charts.ts';

/**
 * Every case worth a picture, by a name that says the case. A layout bug first enters here, named for what is wrong,
 * then it is fixed.
 */
export const registry: Readonly<Record<string, Chart>> = { ...storyCharts, ...glyphCharts, ...hardCharts };
