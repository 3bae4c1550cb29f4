import type { SearchWords } from '../search-words.ts';

const results = { one: '{n} result', other: '{n} results' };

const understood = {
  nearest: 'Results for “{q}” (nothing for “{typed}”): {count}',
  dated: 'By date, {date}: {count}',
};

export const en: SearchWords = {
  box: {
    label: 'Search the timeline',
    placeholder: 'Search',
    suggestions: 'Events found',
    all: 'All results for “{q}”',
    results,
    none: 'No result for “{q}”',
    understood,
  },
  panel: {
    label: 'Words to look for',
    submit: 'Search',
    tracks: 'Tracks',
    statuses: 'Statuses',
    facets: { actor: 'Actors', place: 'Places', period: 'Periods' },
    periodsOfEvent: 'An event counts in each period in which it may have been.',
    undated: 'No date',
    allValues: { actor: 'All actors', place: 'All places' },
    order: 'Order',
    orders: { relevance: 'Relevance', date: 'Date' },
    clear: 'Remove the filters',
    start: 'Type a word, a name or a place, with or without accents.',
    searching: 'Searching…',
    results,
    none: 'No result for “{q}”. Try another word or another spelling.',
    noneFiltered: 'No result with these filters.',
    understood,
    spelt: 'Also written: {name}',
    said: 'In the source: “{name}”',
    more: { one: 'Show {n} more result', other: 'Show {n} more results' },
    failed: 'The search could not start. Reload the page, or read the whole timeline.',
    noIndex: 'There is no search index yet: “npm run build” makes it.',
    noScript: 'The search needs JavaScript. Without it, every event can be read in the timeline.',
    readTimeline: 'Read the timeline',
    shortcut: 'The / key leads to the search field',
  },
};
