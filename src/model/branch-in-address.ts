/** The name of a branch as a part of an address: its slashes stay, all else that an address may not hold is percent-encoded. */
export function branchInAddress(branch: string): string {
  return branch.split('/').map(encodeURIComponent).join('/');
}
