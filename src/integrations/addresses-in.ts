/** What a page loads by itself, by address, each once. */
export interface PageAddresses {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

const tag = /<(?:link|script)\b[^>]*>/g;

/** The style sheets and the scripts of an HTML page, in its order. A script ahead of need (`modulepreload`) counts too. */
export function addressesIn(html: string): PageAddresses {
  const styles = new Set<string>();
  const scripts = new Set<string>();
  for (const [element] of html.matchAll(tag)) {
    const source = attribute(element, 'src');
    if (source !== undefined) scripts.add(source);
    const relations = attribute(element, 'rel')?.split(/\s+/) ?? [];
    const target = attribute(element, 'href');
    if (target === undefined) continue;
    if (relations.includes('stylesheet')) styles.add(target);
    if (relations.includes('modulepreload')) scripts.add(target);
  }
  return { styles: [...styles], scripts: [...scripts] };
}

function attribute(element: string, name: string): string | undefined {
  const [, quoted, bare] = new RegExp(`\\s${name}=(?:"([^"]*)"|([^\\s>"]+))`).exec(element) ?? [];
  return (quoted ?? bare)?.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
}
