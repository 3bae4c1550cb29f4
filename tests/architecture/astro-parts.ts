/** The three languages of an .astro file, apart. */
export interface AstroParts {
  /** TypeScript between the `---` fences. */
  readonly frontmatter: string;
  /** Contents of the `<script>` elements. */
  readonly scripts: string;
  /** Contents of the `<style>` elements. */
  readonly styles: string;
  /** What remains, without comments. */
  readonly template: string;
}

export function astroParts(text: string): AstroParts {
  const fence = /^\s*---\n([\s\S]*?)\n---/.exec(text);
  const body = fence === null ? text : text.slice(fence.index + fence[0].length);
  return {
    frontmatter: fence?.[1] ?? '',
    scripts: contentsOf('script', body),
    styles: contentsOf('style', body),
    template: body
      .replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')
      .replaceAll(/<!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\}/g, ''),
  };
}

function contentsOf(element: string, body: string): string {
  const pattern = new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`, 'g');
  return [...body.matchAll(pattern)].map(([, contents]) => contents).join('\n');
}
