/**
 * An address as somebody typed it, as a link may hold it: what no address may hold is percent-encoded, as browsers do
 * before they follow it. What is percent-encoded already stays.
 */
export function linkTo(address: string): string {
  return address.replaceAll(/["<>\\^`{|}]/g, encodeURIComponent);
}
