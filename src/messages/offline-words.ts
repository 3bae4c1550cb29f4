import type { PluralForms } from './plural-forms.ts';

/** The words of reading without a network, in one language, as data: the scripts hold none. */
export interface OfflineWords {
  /** On every page, when a newer version of the site is there. */
  readonly notice: NoticeWords;
  readonly page: OfflinePageWords;
}

interface NoticeWords {
  readonly text: string;
  readonly reload: string;
  readonly dismiss: string;
}

/** Of the page that says what can be read without a network. */
export interface OfflinePageWords {
  readonly title: string;
  readonly description: string;
  /** Where this page stands in for one that is not at hand. */
  readonly missing: string;
  readonly noScript: string;
  /** Neither by the publisher's choice, nor while one writes. */
  readonly notOffered: string;
  readonly readTimeline: string;
  /** Names the list of what is at hand. */
  readonly events: string;
  readonly make: string;
  readonly cancel: string;
  readonly remove: string;
  readonly speech: OfflineSpeech;
}

/** What the script of that page says. `{size}` stands for a size, `{events}` for counted events. */
export interface OfflineSpeech {
  /** The browser cannot keep a site, or not from an address without https. */
  readonly unable: string;
  readonly nothing: string;
  readonly preparing: string;
  readonly whole: string;
  readonly part: string;
  /** The index of the search is too large to come by itself. */
  readonly partWithoutSearch: string;
  readonly making: string;
  readonly failed: string;
  /** The device is full, or nearly. */
  readonly noRoom: string;
  readonly removed: string;
  readonly makeOf: string;
  readonly counted: PluralForms;
  /** Events at hand that the list leaves out. */
  readonly more: PluralForms;
  /** `{n}` stands for millions of bytes. */
  readonly size: string;
}
