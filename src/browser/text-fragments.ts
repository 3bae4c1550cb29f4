/** Whether the browser marks and scrolls to the words of a text fragment (`#:~:text=…`). */
export function knowsTextFragments(): boolean {
  return 'fragmentDirective' in document;
}
