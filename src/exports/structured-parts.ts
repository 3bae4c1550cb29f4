import type { Timeline } from '../model/timeline.ts';
import type { StructuredNode } from './json-ld.ts';

/** The timeline as the whole to which a page belongs. `root` is the address of the site's top, with a final slash. */
export function structuredWhole({ title }: Pick<Timeline, 'title'>, root: string): StructuredNode {
  return { '@type': 'Dataset', '@id': `${root}#timeline`, name: title, url: root };
}

/** The licence: by its address when that is what the timeline gives, else by its name. */
export function structuredLicence(licence: string | undefined): string | StructuredNode | undefined {
  if (licence === undefined || /^https?:\/\/\S+$/.test(licence)) return licence;
  return { '@type': 'CreativeWork', name: licence };
}

/** The way from the top of the site to a page, as its breadcrumb shows it; the last step is the page itself. */
export function structuredBreadcrumb(
  steps: readonly { readonly name: string; readonly address: string }[],
): StructuredNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: { '@id': address },
    })),
  };
}
