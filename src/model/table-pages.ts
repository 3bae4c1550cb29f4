import { isUndated } from '../dates/is-undated.ts';
import { cutSteadily } from './cut-steadily.ts';
import type { TimelineEvent } from './event.ts';
import { MANY_EVENTS } from './many-events.ts';
import type { Part } from './parts-of.ts';
import type { TableColumn } from './table-orders.ts';
import { DATE_COLUMNS, TABLE_COLUMNS, tableOrder } from './table-orders.ts';
import type { Timeline } from './timeline.ts';

/** As many events as a page may list and stay small. */
const mostRows = 150;
/** As many as a page lists of more than `MANY_EVENTS`, in the orders other than that of time. */
const mostRowsOfMany = 300;

/** A page's part of one of the table's orders. */
export interface TablePart extends Part<TimelineEvent> {
  readonly column: TableColumn;
  /** Number of the part with which the order begins the other way round: by the dates, what has none is last then too. */
  readonly lastOfDated: number;
  /** The event with which each part begins. */
  readonly beginnings: readonly TimelineEvent[];
}

/** The parts of all orders; where one page lists all events, one for each order. Each order has each event once. */
export function tablePages(timeline: Timeline): readonly TablePart[] {
  return TABLE_COLUMNS.flatMap((column) => partsOfOrder(timeline, column));
}

/** Path of an order's first part, or of a later one, below the site's; it ends with a slash. */
export function tablePath(column: TableColumn, number = 1): string {
  return `table/${column === 'start' ? '' : `by/${column}/`}${number === 1 ? '' : `${number}/`}`;
}

function partsOfOrder(timeline: Timeline, column: TableColumn): readonly TablePart[] {
  const order = tableOrder(timeline, column);
  const all = order.length;
  const most = column !== 'start' && all > MANY_EVENTS ? mostRowsOfMany : mostRows;
  const isCut = DATE_COLUMNS.has(column) && all > most;
  const undated = isCut ? order.filter(({ date }) => isUndated(date)) : [];
  const dated = cutSteadily(order.slice(0, all - undated.length), most);
  const cut = [...dated, ...cutSteadily(undated, most)];
  const parts = cut.length === 0 ? [[]] : cut;
  const beginnings = parts.flatMap((items) => items.slice(0, 1));
  return parts.map((items, index) => ({
    ...{ items, number: index + 1, parts: parts.length, all },
    ...{ column, lastOfDated: dated.length || parts.length, beginnings },
  }));
}
