import type { OfflineSpeech } from '../../messages/offline-words.ts';
import type { OfflineState } from '../../offline/worker/offline-message.ts';
import { sayCount } from '../say-count.ts';
import { saySize } from '../say-size.ts';

/** What can be read without a network, in a sentence. */
export function sayOfflineState(
  {
    bytes,
    missingFiles,
    eventCount,
    hasSearch,
  }: Pick<OfflineState, 'bytes' | 'missingFiles' | 'eventCount' | 'hasSearch'>,
  words: OfflineSpeech,
  language: string,
): string {
  const part = hasSearch ? words.part : words.partWithoutSearch;
  const sentence = missingFiles === 0 ? words.whole : part;
  return sentence
    .replace('{events}', sayCount(eventCount, words.counted, language))
    .replace('{size}', saySize(bytes, words.size, language));
}
