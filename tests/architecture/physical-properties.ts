const side = '(?:left|right)';
const physical = new RegExp(
  [
    `(?:margin|padding|scroll-margin|scroll-padding)-${side}\\s*:`,
    `border-${side}(?:-[a-z]+)?\\s*:`,
    `border-(?:top|bottom)-${side}-radius\\s*:`,
    `${side}\\s*:`,
    `(?:text-align|text-align-last|float|clear|caption-side)\\s*:\\s*${side}\\b`,
  ]
    .map((property) => `(?<=[{;\\s])${property}`)
    .join('|'),
  'gi',
);

/** The declarations of a style sheet that name left or right, and so do not turn round with the script. */
export function physicalProperties(css: string): string[] {
  return css.replaceAll(/\/\*[\s\S]*?\*\//g, '').match(physical) ?? [];
}
