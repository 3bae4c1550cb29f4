declare global {
  /** The interface of the search, once its script has run. */
  var friseSearch: unknown;
}

/** Stands in for `import(address)`, which browsers refuse to pages of a disk: the only script so loaded is the search. */
export function importByScript(address: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve(globalThis.friseSearch);
    script.onerror = () => reject(new Error(`${address} could not be loaded.`));
    document.head.append(script);
  });
}
