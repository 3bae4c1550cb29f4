const loading = new Map<string, Promise<unknown>>();

/** A file of the site that helps to understand a query, loaded once; a failure is forgotten, so that the next call tries again. */
export function loadHint(address: string): Promise<unknown> {
  const loaded = loading.get(address) ?? load(address);
  loading.set(address, loaded);
  loaded.catch(() => loading.delete(address));
  return loaded;
}

async function load(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}
