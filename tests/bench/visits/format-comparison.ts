import { median } from '../median.ts';
import type { Visit } from './measure-visit.ts';
import type { Measure } from './measures.ts';
import { measures } from './measures.ts';

/** The visits of one page. */
export interface Visited {
  readonly name: string;
  readonly visits: readonly Visit[];
}

/**
 * A table in Markdown: a row for each measure, a column for each page, with the medians of their visits and, for all but
 * the first, how many times the first's that is. What was not done in a visit took more than the patience.
 */
export function formatComparison(pages: readonly Visited[], patienceMs: number): string {
  const header = ['', ...pages.map(({ name }) => name)];
  const rows = measures.map((measure) => [measure.name, ...cells(measure, pages, patienceMs)]);
  const lines = [header, header.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
}

function cells(measure: Measure, pages: readonly Visited[], patienceMs: number): readonly string[] {
  const values = pages.map(({ visits }) => middleOf(measure, visits));
  const [first] = values;
  return values.map((value, index) => {
    if (value === undefined) return measure.isWaitedFor ? `> ${(patienceMs / 1000).toFixed(0)} s` : '–';
    const told = measure.format(value);
    const isTold = measure.isCompared && index > 0 && first !== undefined && first > 0;
    return isTold ? `${told} (× ${(value / first).toFixed(1)})` : told;
  });
}

/** Undefined when there is a visit that did not come so far: it would be the largest. */
function middleOf(measure: Measure, visits: readonly Visit[]): number | undefined {
  const values = visits.map(measure.of);
  return values.includes(undefined) ? undefined : median(values.filter((value) => value !== undefined));
}
