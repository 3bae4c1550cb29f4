import type { UsbWords } from './usb-words.ts';
import { ar } from './usb/ar.ts';
import { en } from './usb/en.ts';
import { fr } from './usb/fr.ts';
import { inLanguage } from './in-language.ts';

const catalogues = { ar, en, fr };

/** The words of the copy without a network for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function usbWordsFor(tag: string): UsbWords {
  return inLanguage(catalogues, tag);
}
