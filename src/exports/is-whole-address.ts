/** Whether an address says its host, and so leads somewhere from anywhere. */
export function isWholeAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}
