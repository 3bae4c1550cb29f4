import { TIERS_PX } from './frise.ts';

export interface LabelPlace {
  /** Percentage of the plot, in the direction of time; the label begins there. */
  readonly at: number;
  readonly widthPx: number;
  /** Smaller ones are placed first. */
  readonly rank: number;
  /** Index of the label without which this one would be misread. */
  readonly needs: number | undefined;
}

/** Least room between two labels. */
const gapPx = 6;
/** A label may reach this far into the margin of the page. */
const overhangPx = 8;

/**
 * For each label, the first tier (`TIERS_PX`) at which it fits without touching another one shown there; undefined
 * if it fits at none. What a tier shows, every wider one shows too: labels keep their size while the room grows.
 */
export function labelTiers(
  labels: readonly LabelPlace[],
  narrowestPx: number,
): readonly (number | undefined)[] {
  const tiers: (number | undefined)[] = labels.map(() => undefined);
  const inRank = labels.map((_, index) => index).sort((a, b) => labels[a]!.rank - labels[b]!.rank || a - b);
  const shown: LabelPlace[] = [];
  TIERS_PX.forEach((leastPx, tier) => {
    const plotPx = Math.max(leastPx, narrowestPx);
    for (const index of inRank) {
      const label = labels[index]!;
      if (tiers[index] !== undefined || (label.needs !== undefined && tiers[label.needs] === undefined))
        continue;
      if (startPx(label, plotPx) + label.widthPx > plotPx + overhangPx) continue;
      if (shown.some((other) => touch(label, other, plotPx))) continue;
      tiers[index] = tier;
      shown.push(label);
    }
  });
  return tiers;
}

function touch(a: LabelPlace, b: LabelPlace, plotPx: number): boolean {
  const [first, second] = a.at <= b.at ? [a, b] : [b, a];
  return startPx(first, plotPx) + first.widthPx + gapPx > startPx(second, plotPx);
}

function startPx({ at }: LabelPlace, plotPx: number): number {
  return (at / 100) * plotPx;
}
