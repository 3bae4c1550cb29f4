/** Width at which the parts of a period are looked at instead of it, CSS px: about that of a wide plot. */
const mostPx = 1200;

/** Whether a period is drawn so large that what its own tile knows is not enough. */
export function needsParts(
  { from, to }: { readonly from: number; readonly to: number },
  daysPerPx: number,
): boolean {
  return (to - from) / daysPerPx > mostPx;
}
