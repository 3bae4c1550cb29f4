/**
 * The option that a key makes active in a list of `count`, from 0; undefined when the key is not for the list. None is
 * active at first (-1); past either end the arrows come round. Home and End move in the text until an option is active.
 */
export function nextOption(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  const moves: Readonly<Record<string, number | undefined>> = {
    ArrowDown: (active + 1) % count,
    ArrowUp: active <= 0 ? count - 1 : active - 1,
    Home: active < 0 ? undefined : 0,
    End: active < 0 ? undefined : count - 1,
  };
  return Object.hasOwn(moves, key) ? moves[key] : undefined;
}
