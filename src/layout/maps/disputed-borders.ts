/**
 * Pairs of countries whose border, as Natural Earth draws it (who holds the ground), is a line that one of the two, or the
 * United Nations, does not take for the border, on the whole or on a part of its length. `*` stands for every neighbour.
 * Dashing says no more than that: neither whose the ground is nor whose claim is right. Territories without a code of
 * ISO 3166 count with `*` and need no row.
 */
const disputed: ReadonlySet<string> = new Set([
  'EH *', // Western Sahara: a non-self-governing territory for the United Nations.
  'PS *', // The occupied Palestinian territory.
  'XK *', // Kosovo.
  'IL SY', // Golan.
  'IL LB', // A line of withdrawal.
  'CN IN', // Aksai Chin, Arunachal Pradesh.
  'IN PK', // Line of control in Kashmir.
  'IN NP', // Kalapani.
  'BT CN', // Doklam.
  'RU UA', // Crimea, and the lands annexed since.
  'SD SS', // Abyei.
  'EG SD', // Halaib.
  'KE SS', // Ilemi.
  'ER ET', // Badme.
  'AM AZ', // Not delimited.
  'KP KR', // A line of armistice.
  'GY VE', // Essequibo.
  'GY SR', // Tigri.
  'BZ GT', // Before the International Court of Justice.
]);

/** Whether the border between two countries (ISO 3166-1 alpha-2; undefined where it has no code) is drawn dashed. */
export function isDisputedBorder(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return disputed.has(a < b ? `${a} ${b}` : `${b} ${a}`) || disputed.has(`${a} *`) || disputed.has(`${b} *`);
}
