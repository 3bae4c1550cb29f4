import type { UsbWords } from '../usb-words.ts';

export const fr: UsbWords = {
  download: 'Télécharger toute la chronologie ({size})',
  explanation:
    'Pour la lire sans réseau, d’une clé USB par exemple : décompressez le fichier, ouvrez index.html.',
  size: '{n} Mo',
  decimalMark: ',',
};
