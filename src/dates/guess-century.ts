const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
const spelled = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'
).split(' ');

const opening = '(?:au |le |du |dans le |in the |the |في )?';
const number = `([ivxl]+|\\d{1,2}|${spelled.toReversed().join('|')})(?:er|e|eme|st|nd|rd|th)?`;
const before = String.raw`( (?:av\.? ?j\.? ?-? ?c\.?|avant (?:j\.? ?-? ?c\.?|notre ere)|b\.? ?c\.?(?: ?e\.?)?|ق\.? ?م\.?))?`;
const century = new RegExp(
  `^${opening}${number} ?(?:siecles?|s\\.|century|centuries|cent\\.)${before}(?: apr?\\. ?j\\.-c\\.| ce| ad)?$`,
);
const millennium = new RegExp(`^${opening}${number} ?(?:millenaire|millennium)${before}$`);
const arabic = new RegExp(`^${opening}القرن (?:ال)?(\\d{1,2})${before}$`);

/** A century or a millennium by its number, in folded text: `xixe siecle` → `18XX`. */
export function guessCentury(text: string): readonly string[] {
  const match = century.exec(text) ?? arabic.exec(text);
  if (match) return counted(match[1]!, match[2], 2);
  const great = millennium.exec(text);
  return great ? counted(great[1]!, great[2], 3) : [];
}

function counted(name: string, bce: string | undefined, unknownDigits: number): readonly string[] {
  const index = spelled.indexOf(name);
  const count = index >= 0 ? index + 1 : /\d/.test(name) ? Number(name) : fromRoman(name);
  if (count < 1) return [];
  const known = String(count - 1).padStart(4 - unknownDigits, '0');
  return [`${bce === undefined ? '' : '-'}${known}${'X'.repeat(unknownDigits)}`];
}

function fromRoman(text: string): number {
  return [...text].reduce((sum, sign, index, all) => {
    const value = romanValues[sign]!;
    return sum + (value < (romanValues[all[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}
