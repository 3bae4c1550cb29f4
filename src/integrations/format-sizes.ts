import type { Sizes, Weight } from './measure-sizes.ts';
import { BUDGETS } from './measure-sizes.ts';

/** One line of the report. */
export interface SizeLine {
  readonly words: string;
  readonly exceeded: boolean;
}

/** The sizes in words, beside what is allowed: `HTML and CSS of the home page: 9.8 of 30 kB (brotli 8.4)`. */
export function formatSizes({ page, script, idle, fonts, files, isLarge }: Sizes): readonly SizeLine[] {
  const mostOfPage = isLarge ? BUDGETS.largePage : BUDGETS.page;
  return [
    line('HTML and CSS of the home page', page.gzip, mostOfPage, weight(page, mostOfPage)),
    line('script before searching', script.gzip, BUDGETS.script, weight(script, BUDGETS.script)),
    line('script when idle', idle.gzip, BUDGETS.idle, weight(idle, BUDGETS.idle)),
    line('fonts', fonts, BUDGETS.fonts, `${kB(fonts)} of ${kB(BUDGETS.fonts)} kB`),
    line('files', files, BUDGETS.files, `${files} of ${BUDGETS.files}`),
  ];
}

function line(name: string, size: number, budget: number, sizes: string): SizeLine {
  const exceeded = size > budget;
  return { words: `${name}: ${sizes}${exceeded ? ', too much' : ''}`, exceeded };
}

function weight({ gzip, brotli }: Weight, budget: number): string {
  return `${kB(gzip)} of ${kB(budget)} kB (brotli ${kB(brotli)})`;
}

function kB(bytes: number): string {
  return String(Math.round(bytes / 100) / 10);
}
