/** A date of each precision in each era, and a later one of the same precision, close enough to share what is said once. */
export const PRECISIONS: Readonly<Record<string, readonly (readonly [start: string, end: string])[]>> = {
  day: [
    ['2024-07-27', '2024-08-01'],
    ['0079-08-24', '0079-08-25'],
    ['-0043-03-15', '-0030-08-01'],
  ],
  month: [
    ['2019-01', '2021-02'],
    ['0079-08', '0080-10'],
    ['-0043-03', '-0043-08'],
  ],
  year: [
    ['1984', '2004'],
    ['0044', '0079'],
    ['-0043', '-0026'],
    ['Y-17E7', 'Y-16E7'],
    ['Y170000002', 'Y170000009'],
  ],
  decade: [
    ['196X', '201X'],
    ['-004X', '-002X'],
  ],
  century: [
    ['18XX', '19XX'],
    ['00XX', '01XX'],
    ['-04XX', '-00XX'],
  ],
  millennium: [
    ['0XXX', '1XXX'],
    ['-2XXX', '-1XXX'],
  ],
  years: [
    ['Y171010000S3', 'Y181010000S3'],
    ['1950S2', '2050S2'],
  ],
  season: [
    ['2001-21', '2001-24'],
    ['2001-29', '2001-30'],
    ['-0043-22', '-0043-23'],
  ],
  quarter: [['2001-33', '2001-36']],
  quadrimester: [['2001-37', '2001-39']],
  semester: [['2001-40', '2001-41']],
  time: [['2024-07-25T14:50:00Z', '2024-07-26T16:00:00+01:00']],
  unspecified: [
    ['1985-04-XX', '1985-06-XX'],
    ['2004-XX', '2006-XX'],
    ['1985-XX-XX', '1986-XX-XX'],
    ['XXXX-12-25', 'XXXX-12-26'],
    ['156X-12-25', '158X-12-25'],
    ['15XX-12', '16XX-12'],
    ['1984-1X', '1985-0X'],
    ['2024-07-2X', '2024-08-0X'],
  ],
};

const QUALIFIERS = ['', '~', '?', '%'] as const;

/** Every kind of date, with every open and unknown end; S and E stand for the start and the end, with their sign. */
const KINDS = [
  'S',
  'S/E',
  'S/..',
  'S/',
  '../E',
  '/E',
  '[S..E]',
  '[S,E]',
  '[..E]',
  '[S..]',
  '{S,E}',
  '{S..E}',
] as const;

/** Both ends with the sign; then, for the kinds of two ends, each end alone. */
export function combinations(precision: string): string[] {
  return PRECISIONS[precision]!.flatMap(([start, end]) =>
    KINDS.flatMap((kind) => {
      const both = QUALIFIERS.map((sign) => fill(kind, start + sign, end + sign));
      const isOfTwo = kind === 'S/E' || kind === '[S..E]';
      return isOfTwo ? [...both, fill(kind, `${start}~`, end), fill(kind, start, `${end}?`)] : both;
    }),
  );
}

function fill(kind: string, start: string, end: string): string {
  return kind.replaceAll(/[SE]/g, (side) => (side === 'S' ? start : end));
}
