import type { SiteName } from './test-sites.ts';

/** What readers type, and the event that they must find first. */
export interface ExpectedHit {
  readonly site: SiteName;
  readonly query: string;
  /** Id of the event. */
  readonly first: string;
}

const hits = (site: SiteName, queries: Readonly<Record<string, readonly string[]>>): readonly ExpectedHit[] =>
  Object.entries(queries).flatMap(([first, list]) => list.map((query) => ({ site, query, first })));

export const searchHits: readonly ExpectedHit[] = [
  ...hits('root', {
    'combats-tinzaouatene': [
      'Tinzaouatène',
      'tinzaouatene',
      'TINZAOUATENE',
      'tinzaouaten',
      'Tin Zaouatine',
      'tinzawaten',
      'combats',
      'frontière algérienne',
      'pertes humaines',
      'groupes djihadistes',
      'jihadistes',
      'rebelles',
      'combats tinzaouaten',
      'tinzaouatne',
      'le week-end dernier',
      '27 juillet 2024',
      '27 et 28 juillet 2024',
      '2024-07-28',
    ],
    'appel-lavrov-diop': [
      'Lavrov',
      'lavrof',
      'Lavrow',
      'lavorv',
      'Diop',
      'abdoulaye diop',
      'abdulaye',
      'sergueï',
      'Sergei',
      'appel téléphone',
      'lavrof diop',
      'ministre des affaires étrangères',
      '1er août',
      '1er août 2024',
      '2024-08-01',
      'jeudi 1er août 2024',
      'août 2024',
      '2024-08',
    ],
    'aide-ble-carburant-engrais': [
      'ble',
      'blé',
      'engrais',
      'carburants',
      'carburan',
      'aide humanitaire',
      'livraison de blé',
      'engrias',
    ],
    'participation-ukrainienne-evoquee': [
      'ukrainienne',
      'participation ukrainienne',
      'ukrainiene',
      'Ukrainiens',
    ],
    'poursuite-de-la-formation': ['formation', 'former la police', 'police maliene', 'Moscou annonce'],
  }),
  ...hits('dates', {
    'great-storm': ['great storm', '1362', 'January 1362'],
    'solan-lost': ['Solan', 'solan lost', '14-15 October 1881'],
    'storm-of-october': ['storm of October', '14 October 1881'],
    lighthouse: ['lighthouse', 'lighthuose', '1 September 1821', '1821-09-01'],
    regatta: ['regatta', 'regata', '27-28 July 2024'],
    'tide-gauge': ['tide gauge', '29 February 2024', 'February 2024'],
    museum: ['museum', 'musem', 'June 1984'],
    'band-plays': ['band plays', 'band'],
    'last-trawler': ['trawler', 'last trawlers', 'June 2004'],
    'ferry-service': ['ferry', 'ferry sails', '1962'],
    'herring-years': ['herring', 'herrings', 'hering'],
    'unknown-birthday': ['keeper is born'],
    'plague-year': ['plague', '1349', '14th century'],
  }),
  ...hits('arabic', {
    flood: ['سيل', 'السيل', 'سيل يغمر القاعة', '14 حزيران 1962', 'حزيران 1962', '1962-06-15', 'سيلٌ'],
    foundation: ['تأسيس المكتبة', 'تاسيس', '1961'],
    'first-catalogue': ['فهرس', 'أول فهرس', 'اول فهرس للكتب', 'مخطوطات'],
    'gift-of-books': ['هبة', 'الواهب'],
    reopening: ['إعادة الافتتاح', 'اعادة الافتتاح', '1 أيلول 1962'],
    'evening-readings': ['قراءات المساء', 'المساء', 'قراآت'],
  }),
];
