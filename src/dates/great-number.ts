const steps: readonly (readonly [unit: number, name: 'billion' | 'million'])[] = [
  [1e9, 'billion'],
  [1e6, 'million'],
];

/**
 * A great number of years in thousands of millions or in millions, where that takes at most two decimals and loses
 * nothing: 13,800,000,000 → 13.8 and `billion`. Undefined for 170,000,002.
 */
export function greatNumber(
  years: number,
): { readonly count: number; readonly unit: 'billion' | 'million' } | undefined {
  for (const [size, unit] of steps)
    if (years >= size && years % (size / 100) === 0) return { count: years / size, unit };
  return undefined;
}
