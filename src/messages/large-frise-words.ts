import type { PluralForms } from './plural-forms.ts';

/** The words of the frise of a timeline that no page can list, in one language. */
export interface LargeFriseWords {
  /** Names the frise, beside that of the events listed. */
  readonly frise: string;
  /** What is in sight, before a number of events and a link to the period around them. */
  readonly inSight: string;
  /** Follows that link where the page's list tells of other days. */
  readonly elsewhere: string;
  readonly events: PluralForms;
  /** `{events}` a number of them that is not exact. */
  readonly about: string;
  /** Events that have no mark of their own at this scale. */
  readonly more: PluralForms;
  /** Names what can be taken hold of on the overview. */
  readonly brush: string;
  readonly windowStart: string;
  readonly window: string;
  readonly windowEnd: string;
  /** `{from}` and `{to}` are dates. */
  readonly span: string;
  /** Of the field that searches titles. */
  readonly title: string;
  /** How many events pass the filters. */
  readonly found: PluralForms;
  readonly noneFound: string;
  /** `{events}` a number of them: all that is there to be filtered. */
  readonly amongLoaded: string;
  readonly loading: string;
  /** Files of events could not be loaded. */
  readonly missing: string;
}

/** Those that the script says. */
export type LargeFriseSpeech = Omit<
  LargeFriseWords,
  'frise' | 'inSight' | 'elsewhere' | 'brush' | 'windowStart' | 'window' | 'windowEnd' | 'title'
>;
