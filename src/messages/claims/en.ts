import type { ClaimsWords } from '../claims-words.ts';

const numbers = new Intl.NumberFormat('en');

export const en: ClaimsWords = {
  title: 'Claims',
  description: 'All that the timeline reports without its being established, and who says so.',
  count: (count) => `${numbers.format(count)} ${count === 1 ? 'claim' : 'claims'}`,
  none: 'Nothing here is only claimed.',
  byStatus: 'By status',
  byClaimant: 'By claimant',
  nobody: 'Claimant not named',
  disagree: 'The versions disagree.',
  contested: 'contested',
  someContested: 'contested claims',
};
