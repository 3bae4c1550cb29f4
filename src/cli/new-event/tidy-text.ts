/** A text on one line, without spaces at its ends. No-break spaces are typography, and stay. */
export function tidyText(text: string): string {
  return text.replaceAll(/[\t\n\v\f\r ]+/g, ' ').replaceAll(/^ | $/g, '');
}
