const arabicZero = 0x06_60;
const persianZero = 0x06_f0;

/**
 * Text made easy to recognise: no accents, lower case, European digits, plain spaces, hyphens and apostrophes.
 * `« 1ᵉʳ AOÛT »` → `1er aout`.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - arabicZero))
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - persianZero))
    .replaceAll(/[’‘ʼ]/g, "'")
    .replaceAll(/[‐-―−]/g, '-')
    .replaceAll(/[«»“”"]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
