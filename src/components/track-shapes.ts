import type { TrackShape } from '../model/timeline.ts';

/** Outline of each track's shape around 0,0, about 12 px across. */
export const trackShapes: Readonly<Record<TrackShape, string>> = {
  diamond: 'M0-7 7 0 0 7-7 0Z',
  disc: 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z',
  square: 'M-5-5H5V5H-5Z',
  triangle: 'M0-6.5 6.5 5h-13Z',
  star: 'M0-7 1.8-2.2 6.7-2.2 2.8 .9 4.2 5.8 0 3-4.2 5.8-2.8 .9-6.7-2.2-1.8-2.2Z',
  cross: 'M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z',
  hexagon: 'M-3.2-5.6H3.2L6.4 0 3.2 5.6H-3.2L-6.4 0Z',
  pentagon: 'M0-6.3 6-2 3.7 5.1H-3.7L-6-2Z',
};
