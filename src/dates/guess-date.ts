/** Placeholder until the table of habits. */
export function guessDates(text: string): readonly string[] {
  return text.length > 100 ? [] : [];
}
