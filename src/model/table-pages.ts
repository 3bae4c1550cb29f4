import type { TimelineEvent } from './event.ts';
import type { Part } from './parts-of.ts';
import { partsOf } from './parts-of.ts';
import type { TableColumn } from './table-orders.ts';
import { TABLE_COLUMNS, tableOrder } from './table-orders.ts';
import type { Timeline } from './timeline.ts';

/** As many events as a page may list and stay small. */
const mostRows = 150;

export interface TablePageParts {
  /** Below the table's own; undefined for the first. */
  readonly path: string | undefined;
  readonly part: Part<TimelineEvent>;
  readonly column: TableColumn;
}

/** The pages of the table: where one page lists all, one for each order; else those in the order of time. */
export function tablePages(timeline: Timeline): readonly TablePageParts[] {
  const inTime = partsOf(tableOrder(timeline, 'start'), mostRows).map((part) => ({
    path: part.number === 1 ? undefined : `${part.number}`,
    part,
    column: 'start' as const,
  }));
  if (inTime.length > 1) return inTime;
  const others = TABLE_COLUMNS.filter((column) => column !== 'start');
  return [
    ...inTime,
    ...others.map((column) => ({
      path: `by/${column}`,
      part: partsOf(tableOrder(timeline, column), mostRows)[0]!,
      column,
    })),
  ];
}
