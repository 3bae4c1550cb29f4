/** The words of places and their maps, in one language. */
export interface PlacesWords {
  /** BCP 47 tag of these words, for lists and names. */
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly none: string;
  /** Of one place's facts. */
  readonly names: string;
  readonly country: string;
  readonly position: string;
  readonly precision: string;
  /** "19,95° N, 2,97° E", of degrees, WGS 84. */
  readonly coordinates: (latitude: number, longitude: number) => string;
  readonly precisionUnknown: string;
  /** Of a circle whose size stands for a kind of area, not for a measured one. */
  readonly indicative: string;
  readonly notOnMap: string;
  /** "Carte : Kidal, Gao" */
  readonly mapOf: (places: string) => string;
  readonly overview: string;
  readonly inSight: (countries: string) => string;
  /** "Tirets longs, frontière de fuseau horaire : Algérie (UTC+1) / Mali (UTC+0)" */
  readonly zoneBorder: (pairs: string) => string;
  /** Between the pairs. */
  readonly pause: string;
  /** Where many borders of zones are in sight. */
  readonly zoneBorders: string;
  readonly disputedBorders: string;
  readonly credit: string;
  readonly kilometres: (km: number) => string;
  readonly events: string;
  readonly noEvents: string;
  readonly moreCountries: (count: number) => string;
  readonly morePlaces: (count: number) => string;
  /** A mark on the overview that stands for several places. */
  readonly group: (number: string, places: string) => string;
  readonly groups: string;
  readonly pages: string;
  readonly page: (number: string, of: string) => string;
  readonly earlier: string;
  readonly later: string;
}
