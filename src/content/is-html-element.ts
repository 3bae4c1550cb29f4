/** Whether a name in angle brackets is HTML's (or is written as HTML's are), and not a component's. */
export function isHtmlElement(name: string): boolean {
  return /^[a-z]/.test(name);
}
