/** The types of image that a page may show. SVG is none of them, since it can hold a program. */
export const IMAGE_TYPES = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'gif'] as const;

type ImageType = (typeof IMAGE_TYPES)[number];

/** How many bytes `typeOfBytes` needs. */
export const FIRST_BYTES = 64;

/** The signatures of the formats' own specifications, read as Latin-1. */
const signatures: readonly (readonly [ImageType, RegExp])[] = [
  ['jpg', /^\xff\xd8\xff/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[^]{4}WEBP/],
  // The brand itself, or one among the compatible brands.
  ['avif', /^[^]{4}ftyp(?:[^]{4})*?avi[fs]/],
];

/** What an image is by its first bytes; undefined when it is none of the types. */
export function typeOfBytes(bytes: Uint8Array): ImageType | undefined {
  const text = Buffer.from(bytes).toString('latin1');
  return signatures.find(([, signature]) => signature.test(text))?.[0];
}

/** What an image is by its name; undefined when it is none of the types. */
export function typeOfName(name: string): ImageType | undefined {
  const extension = /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase();
  const type = IMAGE_TYPES.find((known) => known === extension);
  return type === 'jpeg' ? 'jpg' : type;
}
