import type { z } from 'astro/zod';

interface Figures {
  readonly status?: string | undefined;
  readonly low?: string | undefined;
  readonly best?: string | undefined;
  readonly high?: string | undefined;
}

/** A toll that is given has a figure, one that is not given has none, and low ≤ best ≤ high. */
export function checkFigures({ status = 'given', low, best, high }: Figures, context: z.RefinementCtx): void {
  const figures = [low, best, high].filter((figure) => figure !== undefined).map(Number);
  const code =
    status === 'given' && figures.length === 0
      ? 'no-figure'
      : status !== 'given' && figures.length > 0
        ? 'figure-not-given'
        : figures.some((figure, index) => index > 0 && figure < figures[index - 1]!)
          ? 'figures-out-of-order'
          : undefined;
  if (code !== undefined) context.addIssue({ code: 'custom', message: code, params: { status } });
}
