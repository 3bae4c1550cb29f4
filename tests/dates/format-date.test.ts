import { describe, expect, test } from 'vitest';
import { formatDate } from '../../src/dates/format-date.ts';
import { parseDate } from '../../src/dates/parse-date.ts';

const say = (
  text: string,
  language: string,
  form: 'long' | 'short' | 'tick' = 'long',
  zone?: string,
): string => formatDate(parseDate(text), language, form, zone);

describe('the long words of each kind of date', () => {
  test.each([
    ['2024-08-01', 'jeudi 1er août 2024', 'Thursday 1 August 2024'],
    ['2024-07-27/2024-07-28', 'du 27 au 28 juillet 2024', '27–28 July 2024'],
    ['2024-07-27~/2024-07-28~', 'vers les 27 et 28 juillet 2024', 'around 27–28 July 2024'],
    ['[2024-07-27..2024-07-28]', 'le 27 ou le 28 juillet 2024', 'on 27 or 28 July 2024'],
    ['[2024-07-25..2024-07-28]', 'entre le 25 et le 28 juillet 2024', 'between 25 and 28 July 2024'],
    [
      '[2024-07-27..2024-08-01]',
      'entre le 27 juillet et le 1er août 2024',
      'between 27 July and 1 August 2024',
    ],
    ['2024-07', 'en juillet 2024', 'in July 2024'],
    ['2024', 'en 2024', 'in 2024'],
    ['201X', 'dans les années 2010', 'in the 2010s'],
    ['19XX', 'au XXe siècle', 'in the 20th century'],
    ['[..2024-08-01]', 'le 1er août 2024 ou avant', 'on or before 1 August 2024'],
    ['2024-08-01/..', 'depuis le 1er août 2024', 'since 1 August 2024'],
    ['2024-08-01/', 'à partir du 1er août 2024, fin inconnue', 'from 1 August 2024, end unknown'],
    ['1984?', 'en 1984 (date incertaine)', 'in 1984 (uncertain)'],
    ['2004-06~', 'vers juin 2004', 'around June 2004'],
    ['2004-06-11%', 'vers le 11 juin 2004 (date incertaine)', 'around 11 June 2004 (uncertain)'],
    ['-0043-03-15', '15 mars 44\u00a0av.\u00a0J.-C.', '15 March 44 BCE'],
    ['2019-01/2021-02', 'de janvier 2019 à février 2021', 'January 2019 – February 2021'],
    ['2023-12-30/2024-01-02', 'du 30 décembre 2023 au 2 janvier 2024', '30 December 2023 – 2 January 2024'],
    ['2024-07/2024-08', 'de juillet à août 2024', 'July–August 2024'],
    ['2024-04/2024-08', 'd’avril à août 2024', 'April–August 2024'],
    ['-0026/0014', 'de 27\u00a0av.\u00a0J.-C. à 14\u00a0apr.\u00a0J.-C.', '27 BCE – 14 CE'],
    ['-0049/-0043', 'de 50 à 44\u00a0av.\u00a0J.-C.', '50–44 BCE'],
    ['17XX/19XX', 'du XVIIIe au XXe siècle', 'from the 18th to the 20th century'],
    ['-04XX', 'au Ve siècle av.\u00a0J.-C.', 'in the 5th century BCE'],
    ['195X/197X', 'des années 1950 aux années 1970', 'from the 1950s to the 1970s'],
    ['-004X', 'dans les années 50 à 41\u00a0av.\u00a0J.-C.', 'in the years 50 to 41 BCE'],
    ['1XXX', 'au IIe millénaire', 'in the 2nd millennium'],
    ['1950S2', 'au XXe siècle (estimation\u00a0: 1950)', 'in the 20th century (estimate: 1950)'],
    ['2001-21', 'au printemps 2001', 'in spring 2001'],
    ['2001-24', 'à l’hiver 2001–2002', 'in winter 2001–2002'],
    ['2001-29', 'au printemps austral 2001', 'in southern spring 2001'],
    ['2001-33', 'au 1er trimestre 2001', 'in the first quarter of 2001'],
    ['2001-41', 'au 2e semestre 2001', 'in the second half of 2001'],
    ['Y-138E8', '13,8\u00a0milliards d’années avant notre ère', '13.8 billion years BCE'],
    ['Y-170000002', '170\u202f000\u202f002\u00a0ans avant notre ère', '170,000,002 years BCE'],
    ['Y170000002', 'en l’an 170\u202f000\u202f002', 'in 170,000,002'],
    ['0079-08-24', '24 août 79\u00a0apr.\u00a0J.-C.', '24 August 79 CE'],
    ['1582-10-15', '15 octobre 1582', '15 October 1582'],
    ['1583-01-01', 'samedi 1er janvier 1583', 'Saturday 1 January 1583'],
    [
      '2004-06~-11',
      '11 juin 2004 (mois et année approximatifs)',
      '11 June 2004 (month and year approximate)',
    ],
    [
      '?2004-06-~11',
      '11 juin 2004 (jour approximatif, année incertaine)',
      '11 June 2004 (day approximate, year uncertain)',
    ],
    [
      '2004-06-~01/2004-06-~20',
      'du 1er au 20 juin 2004 (jour approximatif)',
      '1–20 June 2004 (day approximate)',
    ],
    [
      '2004-06-XX/2004-07-03',
      'de juin 2004 (jour inconnu) au 3 juillet 2004',
      'from June 2004 (day unknown) to 3 July 2004',
    ],
    ['XXXX-12-25', 'un 25 décembre (année inconnue)', '25 December (year unknown)'],
    ['XXXX', 'année inconnue', 'year unknown'],
    ['XXXX-XX-XX', 'date inconnue', 'date unknown'],
    ['156X-12-25', 'un 25 décembre des années 1560', '25 December in the 1560s'],
    ['1984-1X', 'entre octobre et décembre 1984', 'between October and December 1984'],
    [
      '1984-1X~',
      'entre octobre et décembre 1984 (date approximative)',
      'between October and December 1984 (approximate)',
    ],
    ['1984-X1', 'en janvier ou en novembre 1984', 'in January or November 1984'],
    ['2024-07-3X', 'le 30 ou le 31 juillet 2024', 'on 30 or 31 July 2024'],
    ['2024-XX-15', '15 d’un mois inconnu de 2024', 'the 15th of an unknown month of 2024'],
    ['{1960,1961-12}', 'en 1960 et en décembre 1961', 'in 1960 and December 1961'],
    [
      '[1667,1668,1670..1672]',
      'en 1667, en 1668 ou entre 1670 et 1672',
      'in 1667, in 1668 or between 1670 and 1672',
    ],
    ['[2024-07-25,2024-07-27,2024-07-28]', 'le 25, le 27 ou le 28 juillet 2024', 'on 25, 27 or 28 July 2024'],
    ['../..', 'sans date', 'undated'],
    ['/', 'début et fin inconnus', 'start and end unknown'],
    ['2024-08-01/2024-08-01', 'jeudi 1er août 2024', 'Thursday 1 August 2024'],
  ])('%s', (text, french, english) => {
    expect(say(text, 'fr')).toBe(french);
    expect(say(text, 'en')).toBe(english);
  });
});

describe('time of day, as written, with its zone', () => {
  test.each([
    [
      '2024-07-25T14:50:00Z',
      'jeudi 25 juillet 2024 à 14\u00a0h\u00a050 (UTC)',
      'Thursday 25 July 2024 at 14:50 (UTC)',
    ],
    [
      '2024-07-25T09:05:00+01:00',
      'jeudi 25 juillet 2024 à 9\u00a0h\u00a005 (UTC+1)',
      'Thursday 25 July 2024 at 09:05 (UTC+1)',
    ],
    [
      '2024-07-25T14:00:00+05:30',
      'jeudi 25 juillet 2024 à 14\u00a0h (UTC+5:30)',
      'Thursday 25 July 2024 at 14:00 (UTC+5:30)',
    ],
    [
      '1985-04-12T23:20:30-04',
      'vendredi 12 avril 1985 à 23\u00a0h\u00a020\u00a0min\u00a030\u00a0s (UTC−4)',
      'Friday 12 April 1985 at 23:20:30 (UTC−4)',
    ],
    [
      '2024-07-25T14:50:00Z/2024-07-25T16:00:00Z',
      'le 25 juillet 2024 de 14\u00a0h\u00a050 à 16\u00a0h (UTC)',
      'on 25 July 2024, 14:50–16:00 (UTC)',
    ],
  ])('%s', (text, french, english) => {
    expect(say(text, 'fr')).toBe(french);
    expect(say(text, 'en')).toBe(english);
  });

  test('a time without offset is in the timeline’s zone, which is named', () => {
    expect(say('2024-07-25T14:50', 'fr', 'long', 'Africa/Bamako')).toBe(
      'jeudi 25 juillet 2024 à 14\u00a0h\u00a050 (heure locale, Bamako)',
    );
    expect(say('2024-07-25T14:50', 'fr')).toBe('jeudi 25 juillet 2024 à 14\u00a0h\u00a050');
  });
});

describe('short forms, for cards and ticks', () => {
  test.each([
    ['2024-08-01', '1er août 2024', '1er août', '1 Aug 2024', '1 Aug'],
    ['2024-07-27/2024-07-28', '27–28 juil. 2024', '27–28 juil.', '27–28 Jul 2024', '27–28 Jul'],
    [
      '2024-07-27~/2024-07-28~',
      'v.\u00a027–28 juil. 2024',
      'v.\u00a027–28 juil.',
      'c. 27–28 Jul 2024',
      'c. 27–28 Jul',
    ],
    ['2024-07', 'juil. 2024', 'juil. 2024', 'Jul 2024', 'Jul 2024'],
    ['1984?', '1984\u202f?', '1984\u202f?', '1984?', '1984?'],
    ['201X', 'années 2010', 'années 2010', '2010s', '2010s'],
    ['19XX', 'XXe s.', 'XXe s.', '20th c.', '20th c.'],
    ['2001-34', '2e trimestre 2001', '2e trimestre 2001', 'Q2 2001', 'Q2 2001'],
  ])('%s', (text, shortFrench, tickFrench, shortEnglish, tickEnglish) => {
    expect(say(text, 'fr', 'short')).toBe(shortFrench);
    expect(say(text, 'fr', 'tick')).toBe(tickFrench);
    expect(say(text, 'en', 'short')).toBe(shortEnglish);
    expect(say(text, 'en', 'tick')).toBe(tickEnglish);
  });
});

describe('Arabic', () => {
  test.each([
    ['2024-08-01', 'ar', 'الخميس 1 أغسطس 2024'],
    ['2024-08-01', 'ar-DZ', 'الخميس 1 أوت 2024'],
    ['2024-07-27/2024-07-28', 'ar', 'من 27 إلى 28 يوليو 2024'],
    ['2024-07', 'ar', 'في يوليو 2024'],
    ['2024', 'ar', 'في عام 2024'],
    ['196X', 'ar', 'في ستينيات القرن العشرين'],
    ['19XX', 'ar', 'في القرن العشرين'],
    ['2024-08-01/..', 'ar', 'منذ 1 أغسطس 2024'],
    ['[..2024-08-01]', 'ar', 'في 1 أغسطس 2024 أو قبل ذلك'],
    ['-0043-03-15', 'ar', '15 مارس 44 ق.م'],
    ['2004-06~', 'ar', 'نحو يونيو 2004'],
  ])('%s in %s', (text, language, words) => {
    expect(say(text, language)).toBe(words);
  });
});

test.each([
  ['fr-ML', 'jeudi 1er août 2024'],
  ['taq', 'jeudi 1er août 2024'],
  ['bm', 'jeudi 1er août 2024'],
  ['en-GB', 'Thursday 1 August 2024'],
  ['ha', 'Thursday 1 August 2024'],
  ['', 'jeudi 1er août 2024'],
])('in “%s” a date is said as %s', (language, words) => {
  expect(say('2024-08-01', language)).toBe(words);
});
