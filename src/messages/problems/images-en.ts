import type { ImageMessages } from './problem-messages.ts';

const quoted = (text: string): string => `“${text}”`;
const meant = (guess: string | undefined): string =>
  guess === undefined ? '' : ` Did you mean ${quoted(guess)}?`;

/** The problems of images, in English. */
export const imagesEn: ImageMessages = {
  'figure-in-sentence': () =>
    '<Figure> stands inside a sentence. Put it on a line of its own, between two empty lines.',
  'image-elsewhere': ({ src }) =>
    `${quoted(src)} is not in this event’s folder. Put the image beside the event’s file, and write only its name, for instance photo.jpg.`,
  'image-name': ({ src }) =>
    `${quoted(src)} makes no good address. Rename the image with letters without accents, digits, points and hyphens.`,
  'image-type': ({ src, known }) =>
    `${quoted(src)} is not of an accepted type of image. Choose one of ${known.map(quoted).join(', ')}.`,
  'image-missing': ({ src, guess }) =>
    `There is no image ${quoted(src)}.${meant(guess) || ' Add it beside the event’s file, or correct this name.'}`,
  'image-link': ({ src }) =>
    `${quoted(src)} is a symbolic link, or goes through one. Put the image itself in its place.`,
  'image-too-large': ({ src, limitMib }) =>
    `The image ${quoted(src)} is larger than ${limitMib} MiB. Make it smaller: a width of 2000 pixels is enough.`,
  'image-content': ({ src, actual }) =>
    actual === undefined
      ? `What ${quoted(src)} holds is not an accepted image. Save it again as JPEG or PNG.`
      : `What ${quoted(src)} holds is a ${actual} image. Rename it so that it ends in .${actual}.`,
};
