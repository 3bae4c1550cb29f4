import type { PluralForms } from './plural-forms.ts';

/** The words of the controls that a script gives the frise, as data: they are written into the page. */
export interface FriseViewWords {
  /** Names the group of controls. */
  readonly controls: string;
  readonly earlier: string;
  readonly later: string;
  readonly zoomOut: string;
  readonly zoomIn: string;
  readonly fitAll: string;
  readonly from: string;
  readonly to: string;
  readonly show: string;
  /** Below a field whose text is no date. */
  readonly noDate: string;
  /** Opens the date fields and the filters. */
  readonly datesAndFilters: string;
  readonly status: string;
  readonly place: string;
  readonly actor: string;
  readonly text: string;
  /** The choice that filters nothing. */
  readonly any: Readonly<Record<'status' | 'place' | 'actor', string>>;
  readonly clear: string;
  readonly shown: PluralForms;
  readonly noneShown: string;
  /** Names the link to the first event in sight. */
  readonly toFirst: string;
  /** Which keys move the frise; heard with its name. */
  readonly keys: string;
  /** `{n}` the place of an event among all, `{total}` their number. */
  readonly rank: string;
  /** Between the parts of what a mark is called. */
  readonly comma: string;
}

/** Those that the script says; the others are in the page. */
export type FriseViewSpeech = Pick<FriseViewWords, 'shown' | 'noneShown' | 'rank' | 'comma'>;
