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

const fourSides =
  /(?<=[{;\s])(?:margin|padding|inset|border-width)\s*:\s*([^\s;}]+)\s+([^\s;}]+)\s+([^\s;}]+)\s+([^\s;}]+)\s*(?=[;}])/g;

/** The declarations of a style sheet that tell left from right, and so do not turn round with the script. */
export function physicalProperties(css: string): string[] {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\((?:[^()]|\([^()]*\))*\)/g, '()');
  const uneven = [...plain.matchAll(fourSides)].filter(([, , right, , left]) => right !== left);
  return [...(plain.match(physical) ?? []), ...uneven.map(([declaration]) => declaration)];
}
