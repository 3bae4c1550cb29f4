import type { UsbWords } from '../usb-words.ts';

export const en: UsbWords = {
  download: 'Download the whole timeline ({size})',
  explanation:
    'To read it without a network, from a USB stick for instance: unpack the file, then open index.html.',
  size: '{n} MB',
  decimalMark: '.',
};
