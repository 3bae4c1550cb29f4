/** Whether this reader's browser keeps a site, by the address of its worker, if the reader has not said otherwise. */
export function keepsSite(worker: string): boolean {
  try {
    const choice = localStorage.getItem(keyOf(worker));
    return choice === null ? !wantsLittleData() : choice === 'keep';
  } catch {
    // Storage may be forbidden: then nothing can be kept either.
    return false;
  }
}

/** Remembers what the reader has said. */
export function setKeepsSite(worker: string, keeps: boolean): void {
  try {
    localStorage.setItem(keyOf(worker), keeps ? 'keep' : 'none');
  } catch {
    // The choice then lasts as long as the page.
  }
}

function keyOf(worker: string): string {
  return `frise:offline ${worker}`;
}

/** Readers who ask for little data are not sent a site that they did not ask for. */
function wantsLittleData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData === true;
}
