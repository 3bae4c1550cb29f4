/** A name in the language wanted (`fr-ML`, then `fr`), else the first one given. */
export function nameIn(names: Readonly<Record<string, string>>, language: string): string | undefined {
  const parts = language.split('-');
  for (let length = parts.length; length > 0; length -= 1) {
    const tag = parts.slice(0, length).join('-');
    if (Object.hasOwn(names, tag)) return names[tag];
  }
  return Object.values(names)[0];
}
