/** The numbers of the sources of what stands before, in the list on paper below; '' when none of them is in it. */
export function noteMarks(sources: readonly string[], notes: ReadonlyMap<string, number>): string {
  if (notes.size === 0) return '';
  const numbers = [...new Set(sources.flatMap((id) => notes.get(id) ?? []))].sort((a, b) => a - b);
  if (numbers.length === 0) return '';
  const words = numbers.map((number) => `[${number}]`).join(' ');
  return `<span class="note-marks paper-only">${words}</span>`;
}
