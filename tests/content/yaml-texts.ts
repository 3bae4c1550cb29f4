import fc from 'fast-check';
import { fieldPieces } from './field-pieces.ts';

/** One of 25 is odd: a whole text without anything odd is common, and so is one with a single odd thing. */
const seldom = <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 24, arbitrary: usual }, { weight: 1, arbitrary: odd });

const signs = [...'-:?,[]{}#&*!|>\'"%@`~=.\\ \t\n\réa0\u00a0\u2028\ufeff\0\u0085'];
const noise = fc.array(fc.constantFrom(...signs), { maxLength: 6 }).map((some) => some.join(''));
const pieces = fc.constantFrom(...fieldPieces.filter((piece) => piece.length < 100));

const plain = fc.constantFrom(
  ...[
    'Le phare',
    'été 1861',
    '1861-03-12',
    '1861~/1862~',
    '..',
    '../..',
    '-8.0',
    'a:b',
    'a#b',
    'c’est « ça » !',
  ],
  ...[
    'https://exemple.org/x?y=1#z',
    "l'île",
    'a "b"',
    "'l''île'",
    "''",
    '""',
    '"a: b # c, [d"',
    "'{'",
    '~',
    'null',
  ],
  ...[
    '=',
    'a:',
    ' a ',
    'a  b',
    '--- a',
    '... a',
    '---',
    '...',
    'مالي',
    '<<',
    '+1',
    '(a)',
    '.5',
    '\u00a0a',
    'a\u2028',
  ],
);
const odd = fc.constantFrom(
  ...[
    'a: b',
    'a :b',
    'a :',
    'a #b',
    '#',
    '"a\\tb"',
    '"dit" : oui',
    '"a" b',
    "'a'b",
    '- a',
    '-',
    ':a',
    '?a',
    '-:',
    '[..1861-03]',
  ],
  ...[
    '',
    '"',
    "'",
    'a"',
    ',',
    'a,b',
    '12,5',
    '[a]b',
    '{a: b}c',
    'a]',
    '%a',
    '@a',
    '`a`',
    '|',
    '>-',
    '&a b',
    '*a',
    '!a b',
  ],
);
const scalar = seldom(plain, fc.oneof(odd, noise, pieces));

const name = fc
  .nat(60)
  .map((number) => `${['date', 'on', 'x-', 'fr_', 'A', '1'][number % 6]}${number < 6 ? '' : number}`);
const key = seldom(
  name,
  fc.oneof(scalar, fc.constantFrom('__proto__', 'constructor', 'toString', 'date', '<<', '_')),
);
const spaces = seldom(fc.constantFrom(' ', ' ', '  '), fc.constantFrom('', '\t', '   '));

const { flow } = fc.letrec<{ flow: string }>((tie) => {
  const pair = fc.tuple(key, spaces, tie('flow')).map(([left, space, right]) => `${left}:${space}${right}`);
  const comma = seldom(fc.constantFrom(', ', ',', ' , '), fc.constantFrom(', , ', '\n, ', ',\n  ', ' '));
  const inside = (one: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc
      .tuple(fc.array(one, { maxLength: 2 }), comma, fc.constantFrom('', ' '))
      .map(([parts, between, space]) => space + parts.join(between) + space);
  const items = inside(tie('flow')).map((some) => `[${some}]`);
  const fields = inside(pair).map((some) => `{${some}}`);
  return { flow: fc.oneof({ maxDepth: 2 }, scalar, scalar, items, fields) };
});

const { block, fields } = fc.letrec<{ block: readonly string[]; fields: readonly string[] }>((tie) => {
  const further = seldom(fc.constantFrom('  ', '    '), fc.constantFrom('', ' ', '\t'));
  const line = fc.tuple(key, spaces, flow).map(([left, space, right]) => [`${left}:${space}${right}`]);
  const below = fc
    .tuple(key, further, tie('block'))
    .map(([left, by, lines]) => [`${left}:`, ...lines.map((one) => by + one)]);
  const folded = fc
    .tuple(
      name,
      seldom(fc.constant('>-'), fc.constantFrom('>', '|', '|-', '>+', '>1-', '>- # un')),
      further,
      fc.array(seldom(scalar, fc.constantFrom(' a', '', ' ', 'a ', '\ta')), { maxLength: 3 }),
    )
    .map(([left, sign, by, lines]) => [`${left}: ${sign}`, ...lines.map((one) => by + one)]);
  const item = fc
    .tuple(seldom(fc.constantFrom('- ', '-   '), fc.constantFrom('-', '-  ', '- - ', '-\t')), tie('block'))
    .map(([mark, lines]) => lines.map((one, index) => (index === 0 ? mark : ' '.repeat(mark.length)) + one));
  const listBelow = fc
    .tuple(name, fc.array(item, { minLength: 1, maxLength: 2 }))
    .map(([left, items]) => [`${left}:`, ...items.flat()]);
  const fields = fc
    .array(fc.oneof(line, line, below, listBelow, folded), { minLength: 1, maxLength: 3 })
    .map((some) => some.flat());
  const items = fc.array(item, { minLength: 1, maxLength: 2 });
  return {
    block: fc.oneof(
      { maxDepth: 2 },
      flow.map((value) => [value]),
      tie('fields'),
      items.map((some) => some.flat()),
    ),
    fields,
  };
});

const blank = fc.constantFrom('', '   ');
const oddLine = fc.constantFrom(
  ' # un',
  '# un',
  '---',
  '...',
  '  suite',
  'suite',
  '%YAML 1.2',
  '- ',
  '\t',
  ' ',
);

/** YAML of all forms: about a third of it plain, some of it good by chance only. */
export const yamlTexts: fc.Arbitrary<string> = fc
  .tuple(
    seldom(fields, block),
    fc.option(fc.tuple(fc.nat(9), fc.oneof(blank, blank, oddLine)), { freq: 1 }),
    seldom(fc.constantFrom('\n', '\r\n'), fc.constant('\r')),
    fc.constantFrom('', '\n', '   \n', '\n  '),
  )
  .map(([lines, more, newline, around]) => {
    const whole = more === null ? lines : lines.toSpliced(more[0], 0, more[1]);
    return around + whole.join(newline) + around;
  });
