import { foldText } from './fold-text.ts';

/** Every name under which a month is written in French, English and the Arabic of east and west, in calendar order. */
const names = [
  'janvier janv jan january يناير جانفي كانون_الثاني',
  'février févr fév fevr feb february فبراير فيفري شباط',
  'mars mar march مارس آذار',
  'avril avr april apr أبريل إبريل أفريل نيسان',
  'mai may مايو ماي أيار',
  'juin june jun يونيو جوان حزيران',
  'juillet juil juill july jul يوليو جويلية يوليوز تموز',
  'août aoû august aug أغسطس أوت غشت آب',
  'septembre sept sep september سبتمبر شتنبر أيلول',
  'octobre oct october أكتوبر تشرين_الأول',
  'novembre nov november نوفمبر نونبر تشرين_الثاني',
  'décembre déc dec december ديسمبر دجنبر كانون_الأول',
].map((line) => line.split(' ').map((name) => foldText(name.replace('_', ' '))));

const numbers = new Map(names.flatMap((list, index) => list.map((name) => [name, index + 1] as const)));

/** A group that matches a month's name in folded text, the longest name first, with the dot of an abbreviation. */
export const MONTH_PATTERN = `(${[...numbers.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})\\.?`;

/** 1–12 for a name matched by MONTH_PATTERN. */
export function monthNumber(name: string): number {
  return numbers.get(name)!;
}
