import fc from 'fast-check';

// Strings of the grammar, of all its levels. They need not be in the calendar, nor in order: the parser decides.
const digit = fc.constantFrom(...'0123456789');
const digitOrX = fc.oneof({ weight: 4, arbitrary: digit }, { weight: 1, arbitrary: fc.constant('X') });
const sign = fc.oneof(
  { weight: 4, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom('?', '~', '%') },
);
const minus = fc.oneof({ weight: 5, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.constant('-') });

function joined(...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> {
  return fc.tuple(...parts).map((texts) => texts.join(''));
}

const two = (from: number, to: number): fc.Arbitrary<string> =>
  fc.integer({ min: from, max: to }).map((number) => String(number).padStart(2, '0'));
const year = joined(minus, digit, digit, digit, digit);
const maskedYear = joined(minus, digitOrX, digitOrX, digitOrX, digitOrX);
const month = two(1, 12);
const day = two(1, 28);
const anyDay = two(1, 31);
const masked = (exact: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(exact, fc.constantFrom('XX', 'X1', '0X', '1X', '2X'));
const hyphen = fc.constant('-');

const plain = fc.oneof(year, joined(year, hyphen, month), joined(year, hyphen, month, hyphen, anyDay));
const qualified = fc.oneof(
  joined(sign, year, sign),
  joined(sign, year, sign, hyphen, sign, month, sign),
  joined(sign, year, sign, hyphen, sign, month, sign, hyphen, sign, day, sign),
);
const unspecified = fc.oneof(
  joined(maskedYear, sign),
  joined(maskedYear, hyphen, masked(month), sign),
  joined(maskedYear, hyphen, masked(month), hyphen, masked(day), sign),
);
const grouping = joined(year, hyphen, two(21, 41), sign);
const long = fc.oneof(
  fc.integer({ min: 10_000, max: 9_999_999_999_999 }).map((number) => `Y${number}`),
  fc.integer({ min: 10_000, max: 9_999_999_999_999 }).map((number) => `Y-${number}`),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 4, max: 10 }))
    .map(([base, power]) => `Y-${base}E${power}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([text, digits]) => `${text}S${digits}`),
  fc
    .tuple(fc.integer({ min: 10_000, max: 999_999_999 }), fc.integer({ min: 1, max: 5 }))
    .map(([text, digits]) => `Y${text}S${digits}`),
);
const zone = fc.constantFrom('', 'Z', '+01:00', '-04', '+14:00', '-12:00', '+05:30');
const dateTime = joined(
  year,
  hyphen,
  month,
  hyphen,
  day,
  fc.constant('T'),
  two(0, 23),
  fc.oneof(
    fc.constant(''),
    joined(fc.constant(':'), two(0, 59)),
    joined(fc.constant(':'), two(0, 59), fc.constant(':'), two(0, 59)),
  ),
  zone,
  sign,
);

/** One date of any level. */
const oneDate = fc.oneof(plain, qualified, unspecified, grouping, long, dateTime);

const side = fc.oneof({ weight: 6, arbitrary: oneDate }, { weight: 1, arbitrary: fc.constantFrom('', '..') });
const interval = fc.tuple(side, side).map((sides) => sides.join('/'));
const item = fc.oneof(
  oneDate,
  fc.tuple(oneDate, oneDate).map((ends) => ends.join('..')),
);
const opening = fc.constantFrom('', '', '', '..');
const set = fc
  .tuple(fc.constantFrom('[]', '{}'), opening, fc.array(item, { minLength: 1, maxLength: 3 }), opening)
  .map(([brackets, from, items, to]) => `${brackets[0]}${from}${items.join(',')}${to}${brackets[1]}`);

/** A text of the grammar: a date, an interval or a set. */
export const edtfText = fc.oneof(
  { weight: 3, arbitrary: oneDate },
  { weight: 2, arbitrary: interval },
  { weight: 1, arbitrary: set },
);

/** What is not in the grammar, and what is nearly in it. */
export const garbage = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'0123456789XYTZES-/.,[]{}?~%:+ '), maxLength: 25 }),
  fc
    .array(
      fc.constantFrom(
        'du',
        'au',
        'le',
        '27',
        'juillet',
        '1er',
        'août',
        '2024',
        'vers',
        'av. J.-C.',
        'siècle',
        '-',
        '?',
      ),
      { maxLength: 8 },
    )
    .map((words) => words.join(' ')),
  fc
    .tuple(edtfText, fc.nat(30), fc.constantFrom('', ' ', 'X', '-', '/', '..', '0', 'é'))
    .map(([text, at, inserted]) => text.slice(0, at) + inserted + text.slice(at + 1)),
);
