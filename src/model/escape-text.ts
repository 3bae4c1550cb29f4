const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const special = /[&<>"]/;
const eachSpecial = /[&<>"]/g;

/** Text as it may stand in HTML between tags and inside double quotes. */
export function escapeText(text: string): string {
  // Nearly no text has such a sign, and to look for one costs less than to replace.
  return special.test(text) ? text.replaceAll(eachSpecial, (character) => entities[character]!) : text;
}
