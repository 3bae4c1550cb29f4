/** What a timeline can ask for: a page for each event, several events on a page, or what its size calls for. */
export const EVENT_PAGES_SETTINGS = ['auto', 'separate', 'together'] as const;
export type EventPagesSetting = (typeof EVENT_PAGES_SETTINGS)[number];

/** How many files a site may have on the host in wide use that takes the fewest: Cloudflare Pages, free of charge. */
export const MOST_FILES = 20_000;

/** What makes the files of a site. */
export interface SiteParts {
  /** Events, withdrawn ones and former ids: each can have an address. */
  readonly addresses: number;
  readonly images: number;
  /** Places, actors, sources and tracks: each has a page, or several. */
  readonly records: number;
}

export interface EventPages {
  readonly are: 'separate' | 'together';
  /** About how many files the site would have with a page for each event. */
  readonly files: number;
}

/** The sizes of an image, and the one for previews. */
const filesOfImage = 4;
/** The search's index, the drawings, the scripts and the pages that every site has. */
const filesOfAny = 1000;
/** Of the lists that an event stands in, and of their further pages. */
const eventsOfListPage = 10;

/** Whether each event gets a page: as the setting says; left to itself, while hosts take so many files. */
export function decideEventPages(setting: EventPagesSetting, site: SiteParts): EventPages {
  const lists = Math.ceil(site.addresses / eventsOfListPage);
  const files = site.addresses + lists + site.records + filesOfImage * site.images + filesOfAny;
  if (setting !== 'auto') return { are: setting, files };
  return { are: files < MOST_FILES ? 'separate' : 'together', files };
}
