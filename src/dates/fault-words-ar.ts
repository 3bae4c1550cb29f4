import type { FaultWords } from './describe-date-error.ts';
import { monthNamesAr } from './month-names-ar.ts';

// What is EDTF runs left to right inside the Arabic sentence.
const isolated = (text: string): string => `\u2066${text}\u2069`;
const quoted = (text: string): string => `«\u2068${text}\u2069»`;

/** Why a text is no date, in Arabic. */
export const faultWordsAr: FaultWords = {
  empty: 'التاريخ فارغ.',
  notADate: (text, reason) => `${quoted(text)} ليس تاريخًا${reason === undefined ? '' : `: ${reason}`}.`,
  inPart: (part, reason) => `في ${quoted(part)}، ${reason}`,
  didYouMean: (guesses) => `هل تقصد ${guesses.map(isolated).join(' أو ')}؟`,
  example: `اكتب مثلًا ${['2024-08-01', '2024-08', '2024', '201X', '1960~'].map(isolated).join('، ')} أو ${isolated('1960/1965')}.`,
  reasons: {
    relative: 'هذه الكلمات يتغير معناها بحسب يوم قراءتها. اكتب اليوم نفسه، واحتفظ بكلمات المصدر في dateSaid',
    spaces: 'يُكتب التاريخ بلا فراغات',
    'short-year': 'السنة من أربعة أرقام، ويُكتب X مكان كل رقم مجهول',
    'no-separators': 'تفصل شرطة بين السنة والشهر واليوم',
    unpadded: 'السنة من أربعة أرقام، والشهر واليوم من رقمين',
    'lower-case': 'تُكتب الحروف X وY وE وS وT وZ كبيرة',
    'five-digit-year': 'السنة التي تزيد على أربعة أرقام تبدأ بحرف Y',
    'short-long-year': 'لا يسبق Y إلا السنوات التي تزيد على أربعة أرقام',
    'leading-zero': 'السنة التي تبدأ بحرف Y لا يسبقها صفر',
    'year-range': 'السنوات من −9,999,999,999,999 إلى 9,999,999,999,999',
    'negative-zero': 'السنة 0، وهي السنة 1 قبل الميلاد، تُكتب بلا علامة',
    'long-year-parts': 'السنة التي تزيد على أربعة أرقام ليس لها شهر ولا X',
    'significant-digits': 'بعد S عدد الأرقام المؤكدة، من 1 إلى عدد أرقام السنة',
    'day-zero': 'تُعدّ الأيام ابتداءً من 01',
    'no-such-day': 'لا يوم في التقويم يوافق هذا النموذج',
    'day-after-grouping': 'الفصل أو الربع أو النصف لا يتبعه يوم',
    time: 'تُكتب الساعة T14:50 أو T14:50:00، من T00:00:00 إلى T24:00:00',
    fraction: 'أجزاء الثانية لا تُحفظ',
    offset: 'يُكتب فرق التوقيت Z أو +01:00، بين −12:00 و+14:00',
    'time-without-day': 'الساعة تتطلب يومًا معروفًا كله',
    reversed: 'النهاية تسبق البداية',
    'several-slashes': 'للفترة حدّان فقط',
    'slash-in-set': 'في القائمة تُكتب الفترة بنقطتين (..)',
    'dots-outside-set': 'النقطتان (..) بين تاريخين لا تكونان إلا في قائمة بين [ ] أو { }',
    'unclosed-set': 'تبدأ القائمة وتنتهي بالعلامة نفسها، [ ] أو { }',
    'empty-set': 'في القائمة تاريخ واحد على الأقل، والفراغ بين فاصلتين ليس تاريخًا',
    'open-inside-set': 'النقطتان (..) بلا تاريخ لا تكونان إلا في أول القائمة أو آخرها',
    'nested-set': 'لا تحتوي القائمة قائمة أخرى',
  },
  noMonth: (month) => `لا يوجد شهر ${isolated(month)}`,
  noDay: (day, month, year, last) =>
    `شهر ${monthNamesAr('ar').long[month - 1]} ${year} من ${last} يومًا فقط، وليس فيه ${day}`,
};
