const units = 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'.split(' ');
const tens = [
  '',
  'عشر',
  'العشرين',
  'الثلاثين',
  'الأربعين',
  'الخمسين',
  'الستين',
  'السبعين',
  'الثمانين',
  'التسعين',
];

/** Definite, masculine, in the genitive: after a preposition, which is where these names stand. */
export function ordinalAr(number: number): string {
  if (number <= 10) return units[number - 1]!;
  if (number > 99) return String(number);
  const unit = number % 10;
  const ten = tens[Math.floor(number / 10)]!;
  const first = unit === 1 ? 'الحادي' : units[unit - 1];
  if (number < 20) return `${first} ${ten}`;
  return unit === 0 ? ten : `${first} و${ten}`;
}

const decades = 'عشرينيات ثلاثينيات أربعينيات خمسينيات ستينيات سبعينيات ثمانينيات تسعينيات'.split(' ');

/** The decade that begins with a year, by its century: ستينيات القرن العشرين. */
export function decadeAr(firstYear: number): string {
  const century = `القرن ${ordinalAr(Math.floor(firstYear / 100) + 1)}`;
  const ten = Math.floor(firstYear / 10) % 10;
  return ten < 2 ? `العقد ${units[ten]} من ${century}` : `${decades[ten - 2]} ${century}`;
}

/** الأولى, الثانية; from the eleventh on in figures. */
export function feminineOrdinalAr(number: number): string {
  if (number === 1) return 'الأولى';
  return number < 11 ? `${ordinalAr(number)}ة` : String(number);
}
