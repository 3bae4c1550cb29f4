import type { ImageMessages } from './problem-messages.ts';

const nn = '\u202f';
const nb = '\u00a0';
const quoted = (text: string): string => `«${nn}${text}${nn}»`;
const meant = (guess: string | undefined): string =>
  guess === undefined ? '' : ` Vouliez-vous dire ${quoted(guess)}${nn}?`;

/** The problems of images, in French. */
export const imagesFr: ImageMessages = {
  'figure-in-sentence': () =>
    '<Figure> est au milieu d’une phrase. Mettez-la seule sur sa ligne, entre deux lignes vides.',
  'image-elsewhere': ({ src }) =>
    `${quoted(src)} n’est pas dans le dossier de cet événement. Mettez l’image à côté du fichier de l’événement, et n’écrivez que son nom, par exemple photo.jpg.`,
  'image-name': ({ src }) =>
    `${quoted(src)} ne fait pas une bonne adresse. Renommez l’image avec des lettres sans accents, des chiffres, des points et des tirets.`,
  'image-type': ({ src, known }) =>
    `${quoted(src)} n’est pas d’un type d’image admis. Choisissez parmi${nb}: ${known.map(quoted).join(', ')}.`,
  'image-missing': ({ src, guess }) =>
    `L’image ${quoted(src)} n’existe pas.${meant(guess) || ' Ajoutez-la à côté du fichier de l’événement, ou corrigez ce nom.'}`,
  'image-link': ({ src }) =>
    `${quoted(src)} est un lien symbolique, ou passe par un lien. Mettez l’image elle-même à sa place.`,
  'image-too-large': ({ src, limitMib }) =>
    `L’image ${quoted(src)} dépasse ${limitMib} Mio. Réduisez-la${nb}: 2000 pixels de large suffisent.`,
  'image-content': ({ src, actual }) =>
    actual === undefined
      ? `Le contenu de ${quoted(src)} n’est pas celui d’une image admise. Enregistrez-la de nouveau en JPEG ou en PNG.`
      : `Le contenu de ${quoted(src)} est celui d’une image ${actual}. Renommez-la avec la fin .${actual}.`,
};
