/** The years that fit a pattern of four digits in which X is any digit (`-15X4`), one by one in the order of time. */
export function* matchingYears(pattern: string, direction: 'upwards' | 'downwards'): Generator<number> {
  const negative = pattern.startsWith('-');
  const digits = negative ? pattern.slice(1) : pattern;
  const places = [...digits].map((digit, index) => (digit === 'X' ? 10 ** (3 - index) : 0)).filter(Boolean);
  const base = Number(digits.replaceAll('X', '0'));
  const count = 10 ** places.length;
  const ascending = (direction === 'upwards') !== negative;
  for (let step = 0; step < count; step += 1) {
    const size = base + spread(ascending ? step : count - 1 - step, places);
    yield negative ? 0 - size : size;
  }
}

/** Puts the digits of a count, the last first, into the given places. */
function spread(count: number, places: readonly number[]): number {
  let rest = count;
  let sum = 0;
  for (const place of places.toReversed()) {
    sum += (rest % 10) * place;
    rest = Math.floor(rest / 10);
  }
  return sum;
}
