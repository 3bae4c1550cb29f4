/** The parts that say something, each ended as a sentence is: those that end in a stop of their own get no other. */
export function sentences(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/[.!?…؟]["'»”’)]*$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
