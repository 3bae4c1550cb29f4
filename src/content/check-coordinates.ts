import type { z } from 'astro/zod';

const limits = [90, 180];

/** Latitude, then longitude, in degrees with a decimal point. */
export function checkCoordinates(given: readonly string[], context: z.RefinementCtx): void {
  const good =
    given.length === limits.length &&
    given.every(
      (degrees, index) =>
        /^[-+]?\d{1,3}(?:\.\d+)?$/.test(degrees) && Math.abs(Number(degrees)) <= limits[index]!,
    );
  if (!good) {
    context.addIssue({ code: 'custom', message: 'not-coordinates', params: { value: given.join(', ') } });
  }
}
