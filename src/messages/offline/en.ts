import type { OfflineWords } from '../offline-words.ts';

export const en: OfflineWords = {
  notice: {
    text: 'A new version of this site is ready.',
    reload: 'Reload',
    dismiss: 'Not now',
  },
  page: {
    title: 'Read offline',
    description:
      'What can be read on this device without a network, the room it takes, and how to remove it.',
    missing: 'There is no network, and this page is not on this device yet.',
    noScript: 'Keeping this site for reading offline needs JavaScript.',
    notOffered: 'This site does not keep itself for reading offline.',
    readTimeline: 'Read the timeline',
    events: 'Events on this device',
    make: 'Make available offline',
    cancel: 'Stop',
    remove: 'Remove from this device',
    speech: {
      unable:
        'This browser cannot keep this site: that needs an https address and a recent browser, not in private browsing.',
      nothing: 'Nothing of this site is kept on this device.',
      preparing: 'The site is being put on this device…',
      whole: 'The whole site can be read without a network, search included: {size}.',
      part: 'Can be read without a network: the home page, the search and {events} ({size}).',
      partWithoutSearch: 'Can be read without a network: the home page and {events} ({size}).',
      making: '{size} still to come…',
      failed: 'Not everything could be fetched. Check the network, reload the page, then try again.',
      noRoom: 'There is not enough room on this device. Make some, reload the page, then try again.',
      removed: 'This site is no longer kept on this device.',
      makeOf: 'Make available offline ({size})',
      counted: { one: '{n} event', other: '{n} events' },
      more: { one: 'and {n} more', other: 'and {n} more' },
      size: '{n} MB',
    },
  },
};
