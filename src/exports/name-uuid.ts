/** Marks the names of this project among all names of which such ids are made. */
const namespace = '6f3c0f6e-5d0b-5e0a-9b1c-0f7d3c2a9e41';

/**
 * The UUID that belongs to a name: the same for the same name, everywhere and always (RFC 9562, version 5). Another
 * namespace may be given, itself a UUID.
 */
export function nameUuid(name: string, within: string = namespace): string {
  const space = within.replaceAll('-', '').match(/../g)!;
  const bytes = [...space.map((pair) => Number.parseInt(pair, 16)), ...new TextEncoder().encode(name)];
  const digest = sha1(bytes).slice(0, 16);
  digest[6] = (digest[6]! & 0x0f) | 0x50;
  digest[8] = (digest[8]! & 0x3f) | 0x80;
  const hex = digest.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** SHA-1 (FIPS 180-4), which version 5 prescribes: here it names, and protects nothing. Bytes in, 20 bytes out. */
function sha1(message: readonly number[]): number[] {
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const words = padded(message);
  for (let start = 0; start < words.length; start += 16) {
    const mixed = mix(state, words.slice(start, start + 16));
    state = state.map((word, index) => (word + mixed[index]!) | 0);
  }
  return state.flatMap((word) => [24, 16, 8, 0].map((shift) => (word >>> shift) & 0xff));
}

/** The message, a one bit, zeros, and its length in bits: whole blocks of sixteen words. */
function padded(message: readonly number[]): number[] {
  const words = Array<number>((((message.length + 8) >> 6) + 1) * 16).fill(0);
  [...message, 0x80].forEach((byte, index) => {
    words[index >> 2]! |= byte << (24 - 8 * (index & 3));
  });
  words[words.length - 1] = message.length * 8;
  return words;
}

const rounds = [
  { constant: 0x5a827999, choose: (b: number, c: number, d: number) => (b & c) | (~b & d) },
  { constant: 0x6ed9eba1, choose: (b: number, c: number, d: number) => b ^ c ^ d },
  { constant: 0x8f1bbcdc, choose: (b: number, c: number, d: number) => (b & c) | (b & d) | (c & d) },
  { constant: 0xca62c1d6, choose: (b: number, c: number, d: number) => b ^ c ^ d },
];

function mix(state: readonly number[], block: readonly number[]): number[] {
  const words = [...block];
  let [a, b, c, d, e] = state as [number, number, number, number, number];
  for (let step = 0; step < 80; step += 1) {
    const word = words[step] ?? turned(xorOf(words, step), 1);
    words[step] = word;
    const { constant, choose } = rounds[Math.floor(step / 20)]!;
    const next = (turned(a, 5) + choose(b, c, d) + e + constant + word) | 0;
    [a, b, c, d, e] = [next, a, turned(b, 30), c, d];
  }
  return [a, b, c, d, e];
}

function xorOf(words: readonly number[], step: number): number {
  return words[step - 3]! ^ words[step - 8]! ^ words[step - 14]! ^ words[step - 16]!;
}

function turned(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
