/** In what is rendered once: a place that is filled anew each time. No text of a timeline is written so. */
export const GAP = '<!--gap-->';

const caches = new WeakMap<object, Map<string, string | Promise<string>>>();

/**
 * What `render` gives for something, rendered once for each name; forgotten when that something is. It is a promise only
 * while it is being made: a page that waits for one takes twice the time.
 */
export function renderedOnce(
  owner: object,
  name: string,
  render: () => Promise<string>,
): string | Promise<string> {
  const kept = caches.get(owner) ?? new Map<string, string | Promise<string>>();
  caches.set(owner, kept);
  const known = kept.get(name);
  if (known !== undefined) return known;
  // While one page waits for it, others ask already.
  const made = render().then((html) => {
    kept.set(name, html);
    return html;
  });
  kept.set(name, made);
  return made;
}
