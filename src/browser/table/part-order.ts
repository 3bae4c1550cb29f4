import type { TableOrder } from './table-order.ts';

/** In the address of a part, that its order is read the other way round. */
export const REVERSED = '?reversed';

/**
 * What an address asks of a part of a long table: to show itself, or itself reversed; or to lead to where an order begins.
 * `?sort=-title` asks for that, as a shorter table wrote it; `own` is the column by which this part is ordered.
 */
export type PartRequest = 'forward' | 'reversed' | { readonly order: TableOrder };

/** Reads the query of an address; `named` is the order that it names, if it does. */
export function readPartRequest(search: string, own: string, named: TableOrder | undefined): PartRequest {
  if (named !== undefined && (named.reversed || named.column !== own)) return { order: named };
  return search === REVERSED ? 'reversed' : 'forward';
}

/** The numbers of parts the other way round. By the dates, the parts of what has none come last then too. */
export function reverseParts(numbers: readonly number[], lastOfDated: number): readonly number[] {
  const reversed = numbers.toSorted((a, b) => b - a);
  const isDated = (number: number): boolean => number <= lastOfDated;
  return [...reversed.filter(isDated), ...reversed.filter((number) => !isDated(number))];
}
