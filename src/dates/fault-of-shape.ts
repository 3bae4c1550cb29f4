import type { PlainReason } from './date-fault.ts';

/** Slips of the hand, each with the reason to give; the first that fits is given. */
const slips: readonly (readonly [pattern: RegExp, reason: PlainReason])[] = [
  [/^\s*$/, 'empty'],
  [
    /^(?:(?:avant-)?hier|aujourd[’']hui|(?:après-)?demain|maintenant|now|today|yesterday|tomorrow|أمس|اليوم|غدًا|غدا)$/i,
    'relative',
  ],
  [/\b(?:derni[eè]re?|prochaine?|pass[eé]e?|last|next|ago|il y a|الماضي|القادم)\b/i, 'relative'],
  [/^[?~%]?-?[\dX]{1,3}[?~%]?$/, 'short-year'],
  [/^\d{8}$/, 'no-separators'],
  [/^(?=.*(?:^|-)\d(?:-|$))-?\d{1,4}(?:-\d{1,2}){1,2}$/, 'unpadded'],
  [/^\d{1,3}(?:-\d{1,2}){1,2}$/, 'unpadded'],
  [/^Y-?[\dX]+(?:-.*|X.*)$/, 'long-year-parts'],
  [/^Y-?\d*X[\dX]*$/, 'long-year-parts'],
  [/^Y?-?\d{14,}[?~%]?$/, 'year-range'],
  [/^-?\d{5,}[?~%]?$/, 'five-digit-year'],
  [/^(?!\d+s$)(?=.*[xuyestz])[-\dxuyestzXYESTZ:+?~%]+$/, 'lower-case'],
  [/^(?=.*\s)[-\d\sXYTZES:.,/[\]{}?~%+]+$/, 'spaces'],
];

/** Why a text that has none of EDTF's forms is refused. */
export function faultOfShape(text: string): { readonly reason: PlainReason } {
  return { reason: slips.find(([pattern]) => pattern.test(text))?.[1] ?? 'unreadable' };
}
