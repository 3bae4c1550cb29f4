import type { LinkMessages, UnsureLink } from './link-messages.ts';

const answer = (status: number | undefined): string => (status === undefined ? '' : ` (answer ${status})`);

const reasons: Readonly<Record<UnsureLink, string>> = {
  refused: 'the site refuses to answer a program',
  busy: 'the site asks to wait',
  failing: 'the site is failing',
  timeout: 'the site did not answer in time',
  unreachable: 'no connection could be made',
  redirects: 'the address redirects without end, or away from the Web',
  private: 'the address is in a private network, and was not asked',
  answer: 'the answer is unexpected',
};

/** The problems of links, in English. */
export const linksEn: LinkMessages = {
  'dead-link': ({ address, why, status, archived }) => {
    const said =
      why === 'gone' ? `no longer exists${answer(status)}` : 'leads to a site that no longer exists';
    const cure = archived
      ? 'The archived copy remains. Find out whether the page has moved.'
      : 'Give the address of an archived copy, or the new address.';
    return `“${address}” ${said}. ${cure}`;
  },
  'unsure-link': ({ address, why, status }) =>
    `“${address}” could not be checked, because ${reasons[why]}${answer(status)}. Open it yourself.`,
  'links-not-asked': ({ count, limit }) =>
    `The check stops at ${limit} addresses, and did not ask ${count}. Add --most and a larger number.`,
};
