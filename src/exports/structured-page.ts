import type { Timeline } from '../model/timeline.ts';
import { jsonLd } from './json-ld.ts';
import { structuredWhole } from './structured-parts.ts';

export interface PlainPage {
  readonly title: string;
  readonly description: string | undefined;
  readonly address: string;
  /** Address of the site's top, with a final slash. */
  readonly root: string;
}

/** A page of which there is nothing more to say for programs than its name, and to what it belongs. */
export function structuredPage(
  timeline: Pick<Timeline, 'title' | 'language'>,
  { title, description, address, root }: PlainPage,
): string {
  return jsonLd([
    {
      '@type': 'WebPage',
      '@id': address,
      url: address,
      name: title,
      description,
      inLanguage: timeline.language,
      isPartOf: structuredWhole(timeline, root),
    },
  ]);
}
