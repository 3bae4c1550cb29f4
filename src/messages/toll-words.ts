/** What is counted in a toll, as an event's file names it. */
export type TollKind = 'killed' | 'wounded' | 'captured' | 'missing' | 'displaced';

/** The words in which tolls are said, in one language. */
export interface TollWords {
  /** "40 tués" */
  readonly counted: (count: number, kind: TollKind) => string;
  /** "entre 20 et 50 tués" */
  readonly between: (low: number, high: number, kind: TollKind) => string;
  readonly atLeast: (low: number, kind: TollKind) => string;
  readonly atMost: (high: number, kind: TollKind) => string;
  /** "entre 20 et 50 tués, sans doute 30" */
  readonly likely: (range: string, best: number) => string;
  /** Its author does not know it either: "nombre de tués inconnu". */
  readonly unknown: (kind: TollKind) => string;
  /** Its author keeps it back: "nombre de tués non communiqué par Préfecture". */
  readonly notGiven: (kind: TollKind, by: string | undefined) => string;
  /** "Habitants : 40 tués" */
  readonly of: (group: string, toll: string) => string;
  /** The day for which it stands, in words; `isDay` where these name one day. */
  readonly asOf: (date: string, isDay: boolean) => string;
  /** Several tolls of one event, by number: "3 bilans". */
  readonly tolls: (count: number) => string;
  /** Of a figure that its author has replaced since. */
  readonly earlier: string;
  /** Between the parts of a sentence. */
  readonly comma: string;
}
