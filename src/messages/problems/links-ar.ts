import type { LinkMessages, UnsureLink } from './link-messages.ts';

const answer = (status: number | undefined): string => (status === undefined ? '' : ` (الرد ${status})`);

const reasons: Readonly<Record<UnsureLink, string>> = {
  refused: 'الموقع يرفض الرد على البرامج',
  busy: 'الموقع يطلب الانتظار',
  failing: 'الموقع معطَّل',
  timeout: 'الموقع لم يرد في الوقت المحدد',
  unreachable: 'الاتصال تعذّر',
  redirects: 'العنوان يحيل بلا نهاية، أو إلى خارج الويب',
  private: 'العنوان في شبكة خاصة، ولم يُطلب',
  answer: 'الرد غير متوقع',
};

/** The problems of links, in Arabic. */
export const linksAr: LinkMessages = {
  'dead-link': ({ address, why, status, archived }) => {
    const said = why === 'gone' ? `لم يعد موجودًا${answer(status)}` : 'يؤدي إلى موقع لم يعد موجودًا';
    const cure = archived
      ? 'النسخة المحفوظة باقية. ابحث هل تغيّر عنوان الصفحة.'
      : 'اكتب عنوان نسخة محفوظة، أو العنوان الجديد.';
    return `العنوان «${address}» ${said}. ${cure}`;
  },
  'unsure-link': ({ address, why, status }) =>
    `تعذّر التحقق من العنوان «${address}» لأن ${reasons[why]}${answer(status)}. افتحه بنفسك.`,
  'links-not-asked': ({ count, limit }) =>
    `يتوقف التحقق عند حد أقصاه ${limit} من العناوين. عدد ما لم يُطلب: ${count}. أضف --most وعددًا أكبر.`,
};
