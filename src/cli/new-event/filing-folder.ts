import type { TimelineReading } from '../../content/read-timeline.ts';
import { DateError } from '../../dates/date-error.ts';
import { edtfText, edtfYear } from '../../dates/edtf-text.ts';
import { parseDate } from '../../dates/parse-date.ts';

interface Filed {
  readonly date: string;
  readonly track: string | undefined;
}

/** Where an event would lie by each habit of filing; undefined when the habit says nothing of it. */
const habits: readonly ((event: Filed) => string | undefined)[] = [
  () => '',
  ({ date }) => yearAndMonth(date)?.year,
  ({ date }) => yearAndMonth(date)?.folders,
  ({ date }) => yearAndMonth(date)?.text,
  ({ track }) => track,
];

/**
 * The sub-folder of `events/` (`2024`, `2024/07`, `securite`; '' for none) by the habit that most of the timeline's
 * events follow; without such a habit the folder that holds most of them, if one does.
 */
export function filingFolder({ events }: Pick<TimelineReading, 'events'>, event: Filed): string {
  const filed = events.flatMap(({ file, yaml }) => {
    const { date, track } = yaml?.fields ?? {};
    return date === undefined ? [] : [{ date, track, folder: file.split('/').slice(1, -1).join('/') }];
  });
  const isMost = (count: number): boolean => count > filed.length / 2;
  for (const habit of habits) {
    if (isMost(filed.filter((one) => habit(one) === one.folder).length)) return habit(event) ?? '';
  }
  return (
    filed.find(({ folder }) => isMost(filed.filter((one) => one.folder === folder).length))?.folder ?? ''
  );
}

function yearAndMonth(date: string): { year: string; folders?: string; text?: string } | undefined {
  const start = startOf(date);
  if (start === undefined) return undefined;
  const year = edtfYear(start.year);
  if (start.month === undefined) return { year };
  const text = edtfText(year, start.month);
  return { year, text, folders: text.replace(/-(\d\d)$/, '/$1') };
}

function startOf(date: string): { readonly year: number; readonly month: number | undefined } | undefined {
  try {
    const { start, end } = parseDate(date);
    return start ?? end;
  } catch (error) {
    if (error instanceof DateError) return undefined;
    throw error;
  }
}
