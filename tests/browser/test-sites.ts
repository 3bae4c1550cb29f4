import { join } from 'node:path';

export const projectFolder = join(import.meta.dirname, '../..');

/** One site of the browser tests: a timeline and the path under which it is served. */
export interface TestSite {
  /** Folder of the timeline, from the project's. */
  readonly timeline: string;
  /** Begins and ends with `/`. */
  readonly base: string;
  /** An event with much to show, and a word that finds it; a timeline without events has none. */
  readonly event?: string;
  /** Id of a place. */
  readonly place?: string;
  /** A source on which something rests. */
  readonly source?: string;
  readonly actor?: string;
  readonly track?: string;
  /** Further pages of a type of their own. */
  readonly others?: readonly string[];
  /** How many events are made up for it before it is built. */
  readonly madeUp?: number;
  /** Lines that its timeline.yaml has besides: then a copy of the timeline is built. */
  readonly settings?: readonly string[];
  readonly searched: string;
}

/**
 * The first story at the root and under a path; a right-to-left timeline; none, one and two events; every kind of date;
 * texts that mean harm; witnesses who disagree;
 * more events than a page can list; many events, and witnesses who disagree, told together on the pages of their periods.
 */
export const testSites = {
  root: {
    timeline: 'timeline',
    base: '/',
    event: 'combats-tinzaouatene',
    place: 'tinzaouatene',
    source: 'apa-2024-08-01',
    actor: 'lavrov',
    track: 'diplomatie',
    searched: 'Tinzaouatene',
  },
  below: {
    timeline: 'timeline',
    base: '/un/sous/chemin/',
    event: 'combats-tinzaouatene',
    searched: 'Tinzaouatene',
  },
  arabic: {
    timeline: 'tests/sites/arabic/timeline',
    base: '/',
    event: 'flood',
    place: 'wadi',
    source: 'register',
    searched: 'السيل',
  },
  empty: { timeline: 'tests/sites/empty/timeline', base: '/', searched: 'rien' },
  single: {
    timeline: 'tests/sites/one-event/timeline',
    base: '/',
    event: 'bridge-opens',
    searched: 'bridge',
  },
  instant: {
    timeline: 'tests/sites/one-instant/timeline',
    base: '/',
    event: 'cloches-nord',
    searched: 'cloches',
  },
  hostile: {
    timeline: 'tests/sites/hostile/timeline',
    base: '/',
    event: 'lantern',
    source: 'logbook',
    searched: 'harbour',
  },
  contested: {
    timeline: 'tests/sites/contested/timeline',
    base: '/',
    event: 'rupture-de-la-digue',
    place: 'hauterive',
    source: 'article',
    actor: 'compagnie',
    track: 'crue',
    searched: 'digue',
  },
  large: {
    timeline: '.frise/made-up-timeline',
    madeUp: 900,
    base: '/',
    event: 'e000001',
    others: ['periods/201X/', 'periods/2010--2013/', 'undated/', 'table/by/title/2/'],
    searched: 'convoi',
  },
  together: {
    timeline: '.frise/made-up-together',
    madeUp: 400,
    settings: ['eventPages: together'],
    base: '/ensemble/',
    others: ['periods/201X/', 'periods/2013--2015/', 'undated/'],
    searched: 'convoi',
  },
  gathered: {
    timeline: 'tests/sites/contested/timeline',
    settings: ['eventPages: together'],
    base: '/',
    place: 'hauterive',
    source: 'article',
    actor: 'compagnie',
    track: 'crue',
    searched: 'digue',
  },
  dates: {
    timeline: 'tests/sites/many-dates/timeline',
    base: '/',
    event: 'solan-lost',
    place: 'ness',
    source: 'logbook',
    searched: 'Solan',
  },
} as const satisfies Record<string, TestSite>;

export type SiteName = keyof typeof testSites;

const asked = process.env['TEST_SITES']?.split(',');

/** All of them, or those that `TEST_SITES=root,large` names, for a quick look at a test of these alone. */
export const siteNames = (Object.keys(testSites) as SiteName[]).filter(
  (name) => asked?.includes(name) ?? true,
);

/** Where the tests build a site. */
export function testFolder(name: SiteName): string {
  return join(projectFolder, '.frise', `test-${name}`);
}
