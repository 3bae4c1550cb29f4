import type { FriseViewSpeech } from '../../messages/frise-view-words.ts';
import type { LargeFriseSpeech } from '../../messages/large-frise-words.ts';

/** The words that the script of a large frise says. */
export type LargeSpeech = LargeFriseSpeech &
  Pick<FriseViewSpeech, 'rank' | 'comma'> & { readonly statuses: Readonly<Record<string, string>> };
