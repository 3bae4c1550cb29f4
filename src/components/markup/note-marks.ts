/** The numbers of the sources of what stands before, in the list on paper below; '' when none of them is in it. */
export function noteMarks(sources: readonly string[], notes: ReadonlyMap<string, number>): string {
  const numbers = new Set<number>();
  for (const id of sources) {
    const number = notes.get(id);
    if (number !== undefined) numbers.add(number);
  }
  if (numbers.size === 0) return '';
  const words = [...numbers]
    .sort((a, b) => a - b)
    .map((number) => `[${number}]`)
    .join(' ');
  return `<span class="note-marks paper-only">${words}</span>`;
}
