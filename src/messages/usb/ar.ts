import type { UsbWords } from '../usb-words.ts';

export const ar: UsbWords = {
  download: 'تنزيل التسلسل الزمني كاملًا ({size})',
  explanation: 'لقراءته من دون شبكة، من ذاكرة USB مثلًا: فكّ ضغط الملف ثم افتح index.html.',
  size: '{n} ميغابايت',
  decimalMark: '٫',
};
