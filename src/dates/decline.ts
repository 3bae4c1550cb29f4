import type { Case, DateForm, DateName, DateWords } from './date-words.ts';

/** Puts a name into a case: `1er août 2024`, `from` → `du 1er août 2024`. */
export function decline(
  { head, article }: DateName,
  grammaticalCase: Case,
  words: DateWords,
  isApproximate = false,
  form: DateForm = 'long',
): string {
  const row = words.declension[article];
  const isBrief = form !== 'long' && (grammaticalCase === 'alone' || grammaticalCase === 'in');
  const template = isApproximate
    ? isBrief
      ? words.shortAround
      : words.around[grammaticalCase]
    : isBrief
      ? '{}'
      : row[grammaticalCase];
  const inCase = template.replace(/\{(\w+)\}/, (_, name: Case) => row[name]);
  return words.mend(inCase.replace('{}', () => head));
}
