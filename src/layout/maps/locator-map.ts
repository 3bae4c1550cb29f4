/**
 * `disputed`: one side does not take the line for the border. `zone`: clocks differ on its two sides. A line that is both
 * is drawn as disputed.
 */
export type BorderKind = 'plain' | 'zone' | 'disputed';

export const BORDER_KINDS = ['plain', 'zone', 'disputed'] as const satisfies readonly BorderKind[];

/** Two countries whose clocks differ on the day in question. */
export type ZoneBorder = readonly [CountryClock, CountryClock];

export interface CountryClock {
  /** Its name in the map's language. */
  readonly country: string;
  /** Of the country's zones, ascending: `UTC+0`. */
  readonly offsets: readonly string[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Words on the map. Px; `y` is the middle of the first line. */
export interface MapLabel extends Box {
  readonly kind: 'country' | 'place';
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly lineHeightPx: number;
}

/** Where a place may be, on the sheet. */
export type MapMark =
  | { readonly id: string; readonly shape: 'point' | 'ring'; readonly x: number; readonly y: number }
  | {
      readonly id: string;
      readonly shape: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radiusPx: number;
      /** The radius stands for a kind of area; nobody has measured it. */
      readonly indicative: boolean;
    }
  | { readonly id: string; readonly shape: 'country'; readonly path: string };

export interface ScaleBar extends Box {
  /** A round length: 1, 2 or 5 and zeros. */
  readonly km: number;
  /** Length of the bar itself; the words above it may be longer. */
  readonly barPx: number;
}

/** The border of two countries on the sheet. */
export interface BorderInSight {
  /** ISO 3166-1 alpha-2, in their order; undefined for a territory without a code. */
  readonly regions: readonly [string | undefined, string | undefined];
  /** Whether it bounds the largest part of both: a part overseas may keep other hours. */
  readonly onMainParts: boolean;
  readonly path: string;
}

/**
 * A map that says where one or several places are, on any day. Px of a sheet that begins at 0, 0; paths are SVG path
 * data, in tenths of a px.
 */
export interface LocatorSheet {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly land: string;
  readonly borders: readonly BorderInSight[];
  readonly marks: readonly MapMark[];
  readonly labels: readonly MapLabel[];
  readonly scaleBar: ScaleBar;
  /** Ids of the places that the map shows. */
  readonly places: readonly string[];
  /** Names of the countries in sight, those with the most room first. */
  readonly countries: readonly string[];
}

/** The map of a day. */
export interface LocatorMap extends Omit<LocatorSheet, 'borders'> {
  /** In the order in which they are drawn; only kinds in sight. */
  readonly borders: readonly { readonly kind: BorderKind; readonly path: string }[];
  readonly zones: readonly ZoneBorder[];
}

export interface LocatorOptions {
  /** BCP 47 tag of the countries' names. */
  readonly language: string;
  /** `rtl` puts the scale bar to the other side; the map is not mirrored. Default `ltr`. */
  readonly direction?: 'ltr' | 'rtl';
  /** Words of the scale bar. Default: digits alone. */
  readonly scaleWords?: (km: number) => string;
  /** Default 320. */
  readonly widthPx?: number;
  /** Default 240. */
  readonly heightPx?: number;
  /** Least distance from the middle to the nearer edges, km. Default 250. */
  readonly leastReachKm?: number;
}

export const locatorDefaults = {
  direction: 'ltr',
  widthPx: 320,
  heightPx: 240,
  leastReachKm: 250,
  scaleWords: (km: number): string => `${km}`,
} as const satisfies Partial<LocatorOptions>;

export type CompleteLocatorOptions = Required<LocatorOptions>;
