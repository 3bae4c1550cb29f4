import type { ImageMessages } from './problem-messages.ts';

const quoted = (text: string): string => `«${text}»`;
const meant = (guess: string | undefined): string =>
  guess === undefined ? '' : ` هل تقصد ${quoted(guess)}؟`;

/** The problems of images, in Arabic. */
export const imagesAr: ImageMessages = {
  'figure-in-sentence': () => 'يقع <Figure> داخل جملة. ضعه وحده في سطره، بين سطرين فارغين.',
  'image-elsewhere': ({ src }) =>
    `${quoted(src)} ليست في مجلد هذا الحدث. ضع الصورة بجانب ملف الحدث، واكتب اسمها وحده، مثل photo.jpg.`,
  'image-name': ({ src }) =>
    `${quoted(src)} لا يصلح عنوانًا. أعد تسمية الصورة بحروف لاتينية بلا علامات وأرقام ونقاط وشرطات.`,
  'image-type': ({ src, known }) =>
    `${quoted(src)} ليست من أنواع الصور المقبولة. اختر واحدًا من: ${known.map(quoted).join('، ')}.`,
  'image-missing': ({ src, guess }) =>
    `لا توجد صورة ${quoted(src)}.${meant(guess) || ' أضفها بجانب ملف الحدث، أو صحّح هذا الاسم.'}`,
  'image-link': ({ src }) => `${quoted(src)} رابط رمزي، أو يمر برابط رمزي. ضع الصورة نفسها مكانه.`,
  'image-too-large': ({ src, limitMib }) =>
    `الصورة ${quoted(src)} أكبر من ${limitMib} ميبيبايت. صغّرها: يكفي عرض 2000 بكسل.`,
  'image-content': ({ src, actual }) =>
    actual === undefined
      ? `محتوى ${quoted(src)} ليس صورة مقبولة. احفظها من جديد بصيغة JPEG أو PNG.`
      : `محتوى ${quoted(src)} صورة من نوع ${actual}. أعد تسميتها لتنتهي بـ .${actual}.`,
};
