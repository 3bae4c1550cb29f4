import type { UsbWords } from './usb-words.ts';
import { ar } from './usb/ar.ts';
import { en } from './usb/en.ts';
import { fr } from './usb/fr.ts';

const catalogues: Readonly<Record<string, UsbWords>> = { ar, en, fr };

/** The words of the copy without a network for a BCP 47 tag, chosen as `messagesFor` chooses. */
export function usbWordsFor(tag: string): UsbWords {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(catalogues, language) ? catalogues[language] : undefined) ?? fr;
}
