/** Longitude and latitude, degrees; d3-geo's own order. */
export type Position = readonly [longitude: number, latitude: number];

/** The part of the sphere within a distance of a point. */
export interface Cap {
  readonly centre: Position;
  readonly radiusKm: number;
}

/** A stretch of border or coast between two forks, and who is on its sides. */
export interface AtlasArc {
  /** Longitude and latitude of its points, degrees, one after the other. */
  readonly positions: Float64Array;
  /** The same points on the unit sphere: x, y and z of each, one after the other (`unitVector`). */
  readonly vectors: Float64Array;
  readonly cap: Cap;
  /** Indexes in `countries`: two for a border, one for a coast. */
  readonly sides: readonly number[];
  /** Whether it bounds the largest part of each of these: a part overseas may keep other hours. */
  readonly onMainParts: boolean;
}

/** A ring as arcs laid end to end: `i`, or `~i` for arc i backwards. Its inside is on its right. */
export type AtlasRing = readonly number[];

/** An outline and its holes. */
export interface AtlasPolygon {
  readonly rings: readonly AtlasRing[];
  readonly cap: Cap;
}

export interface AtlasCountry {
  /** ISO 3166-1 alpha-2; undefined for a territory to which the standard gives no code. */
  readonly region: string | undefined;
  /** The largest first. */
  readonly polygons: readonly AtlasPolygon[];
}

/** The land and its countries, sharing their lines: thinned alike, neighbours still touch. */
export interface Atlas {
  readonly arcs: readonly AtlasArc[];
  readonly countries: readonly AtlasCountry[];
  readonly land: readonly AtlasPolygon[];
}
