import type { Fold } from './frise.ts';

const units = [
  { unit: 'day', days: 1, below: 21 },
  { unit: 'week', days: 7, below: 70 },
  { unit: 'month', days: 365.2425 / 12, below: 730 },
  { unit: 'year', days: 365.2425, below: Infinity },
] as const satisfies readonly { unit: Fold['unit']; days: number; below: number }[];

/** How much is folded, in the unit that gives a number people can picture: 12 days, 7 weeks, 5 months, 40 years. */
export function foldSize(days: number): Pick<Fold, 'count' | 'unit'> {
  const { unit, days: daysPerUnit } = units.find(({ below }) => days < below)!;
  return { count: Math.round(days / daysPerUnit), unit };
}
