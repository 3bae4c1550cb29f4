import fc from 'fast-check';
import { fieldPieces } from './field-pieces.ts';
import { storyPieces } from './story-pieces.ts';

/** What one change needs: places in the file from 0 to 1, something to put there, and another file to mix with. */
interface Chance {
  readonly from: number;
  readonly to: number;
  readonly field: string;
  readonly piece: string;
  readonly bytes: Uint8Array;
  readonly other: Buffer;
}

type Change = (file: Buffer, chance: Chance) => Buffer;

/** UTF-8 that is none: cut short, too long, a surrogate, beyond Unicode, and what no UTF-8 holds. */
const badBytes = [
  [0xff],
  [0x80],
  [0xc3],
  [0xc0, 0x80],
  [0xe2, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
];
const hardBytes = [
  ...badBytes,
  [0],
  [0x0d],
  [0x0d, 0x0a],
  [0x0a],
  [0xef, 0xbb, 0xbf],
  [0x1b, 0x5b, 0x32, 0x4a],
].map((bytes) => Uint8Array.from(bytes));

const onText =
  (change: (text: string, chance: Chance) => string): Change =>
  (file, chance) =>
    Buffer.from(change(file.toString('utf8'), chance));

const onLines = (
  change: (lines: readonly string[], at: number, chance: Chance) => readonly string[],
): Change =>
  onText((text, chance) => {
    const lines = text.split('\n');
    return change(lines, Math.floor(chance.from * lines.length), chance).join('\n');
  });

const changes: readonly Change[] = [
  // Bytes
  (file, { from, bytes }) => spliced(file, from, 0, bytes),
  (file, { from, to }) => file.subarray(0, Math.floor(from * to * file.length)),
  (file, { from, to }) => spliced(file, from, Math.ceil(to * 40), new Uint8Array()),
  (file, { from, to, bytes }) => spliced(file, from, Math.ceil(to * 4), bytes),
  (file, { from, to }) =>
    spliced(file, to, 0, file.subarray(Math.floor(from * file.length)).subarray(0, 300)),
  (file, { other, from, to }) => Buffer.concat([head(file, from), tail(other, to)]),
  (file, { from }) =>
    from < 0.1
      ? Buffer.from(file.toString('utf8'), 'utf16le')
      : Buffer.from(`\ufeff${file.toString('utf8')}`),
  // Text
  onText((text) => text.replaceAll('\n', '\r\n')),
  onText((text) => text.replaceAll('\n', '\r')),
  onText((text) => text.trimEnd()),
  onText((text, { from, piece }) => inserted(text, from, piece)),
  onText((text, { from, piece }) => inserted(text, from, piece.repeat(200))),
  onText((text, { piece, to }) => text.replace(/(?<=---\n[^]*?\n---\n)/, piece.repeat(Math.ceil(to * 6)))),
  // Lines, fields and values
  onLines((lines, at, { field }) => lines.toSpliced(Math.max(1, at), 0, field)),
  onLines((lines, at, { field }) => lines.with(at, field)),
  onLines((lines, _, { field }) => lines.toSpliced(1, 0, field)),
  onLines((lines, at) => lines.toSpliced(at, 1)),
  onLines((lines, at) => lines.toSpliced(at, 0, lines[at]!)),
  onLines((lines, at, { to }) =>
    lines.toSpliced(at, 1).toSpliced(Math.floor(to * lines.length), 0, lines[at]!),
  ),
  onLines((lines, at) => lines.with(at, ` ${lines[at]}`)),
  onLines((lines, at) => lines.with(at, lines[at]!.trimStart())),
  onLines((lines, at, { field }) =>
    lines.with(
      at,
      lines[at]!.replace(/(?<=: ).*/, () => field),
    ),
  ),
  onLines((lines, at, { piece }) =>
    lines.with(
      at,
      lines[at]!.replace(/(?<=: ).*/, () => piece),
    ),
  ),
  onLines((lines, at) => lines.with(at, lines[at]!.replace(/(?<=: )(.*)/, '[{ $1: $1 }]'))),
];

// Without the bias to the ends, which would mostly break the first `---`.
const place = fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((part) => part / 1_000_000);

/** A file of the corpus after one to four changes, of its bytes or of its structure. */
export function mutantOf(corpus: readonly Buffer[]): fc.Arbitrary<Buffer> {
  const file = fc.constantFrom(...corpus);
  const chance: fc.Arbitrary<Chance> = fc.record({
    from: place,
    to: place,
    field: fc.constantFrom(...fieldPieces),
    piece: fc.constantFrom(...storyPieces),
    bytes: fc.oneof(fc.constantFrom(...hardBytes), fc.uint8Array({ maxLength: 6 })),
    other: file,
  });
  return fc
    .tuple(file, fc.array(fc.tuple(fc.constantFrom(...changes), chance), { minLength: 1, maxLength: 4 }))
    .map(([whole, made]) => made.reduce((changed, [change, by]) => change(changed, by), whole));
}

function head(file: Buffer, share: number): Buffer {
  return file.subarray(0, Math.floor(share * file.length));
}

function tail(file: Buffer, share: number): Buffer {
  return file.subarray(Math.floor(share * file.length));
}

function spliced(file: Buffer, share: number, removed: number, bytes: Uint8Array): Buffer {
  const at = Math.floor(share * file.length);
  return Buffer.concat([file.subarray(0, at), bytes, file.subarray(at + removed)]);
}

function inserted(text: string, share: number, piece: string): string {
  const at = Math.floor(share * text.length);
  return text.slice(0, at) + piece + text.slice(at);
}
