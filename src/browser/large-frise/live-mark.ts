import type { EventDate } from '../../dates/event-date.ts';
import type { MarkSpan } from '../../layout/tiles/mark-span.ts';
import { markSpan } from '../../layout/tiles/mark-span.ts';
import type { TileEvent } from '../../layout/tiles/tile.ts';
import { unpackDate } from '../../layout/unpack-date.ts';

/** An event of a tile, ready to be drawn. */
export interface LiveMark {
  readonly event: TileEvent;
  readonly date: EventDate;
  readonly elsewhere: readonly EventDate[];
  readonly span: MarkSpan;
}

/** A mark that stands somewhere at the scale of now. */
export interface ShownMark {
  readonly mark: LiveMark;
  readonly row: number;
}

export function liveMark(event: TileEvent): LiveMark {
  const date = unpackDate(event.date);
  const elsewhere = (event.elsewhere ?? []).map(unpackDate);
  return { event, date, elsewhere, span: markSpan(date, elsewhere) };
}
