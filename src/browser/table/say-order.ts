import { requiredPart } from '../required-part.ts';

const opposite = { ascending: 'descending', descending: 'ascending' } as const;

/** Marks the heading by which a table is ordered, and tells who listens. `table` has the words as `data-words`. */
export function sayOrder(table: HTMLElement, heading: HTMLElement, isReversed: boolean): void {
  for (const other of table.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
  const natural = heading.dataset['sort'] as keyof typeof opposite;
  const sort = isReversed ? opposite[natural] : natural;
  heading.setAttribute('aria-sort', sort);
  const words = JSON.parse(table.dataset['words']!) as Readonly<Record<typeof sort, string>>;
  requiredPart(table, '[role=status]').textContent = words[sort].replace('{column}', () =>
    heading.textContent.trim(),
  );
}
