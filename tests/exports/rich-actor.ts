import type { Actor } from '../../src/model/timeline.ts';

export const gardiens: Actor = {
  id: 'gardiens',
  names: { fr: 'Les gardiens' },
  variants: ['la garde'],
  formerNames: [{ name: 'Le guet', until: undefined }],
  kind: 'people',
  side: 'la ville',
};
