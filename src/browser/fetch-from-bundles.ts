/**
 * A `fetch` for Pagefind that answers its requests for single fragments from bundles of them, and passes on all others.
 * A fragment of the name `fr_12-5` is the sixth of the bundle that the entry file lists thirteenth for French. Of a bundle,
 * the first line tells how many bytes each of its fragments has; they follow one another, each packed by itself.
 *
 * It is written into Pagefind's scripts as text, so it may use nothing from outside itself.
 */
export function fetchFromBundles(plainFetch: (address: string) => Promise<Response>) {
  const bundles = new Map<string, Promise<readonly ArrayBuffer[]>>();
  let names: Promise<Readonly<Record<string, { readonly bundles?: readonly string[] }>>> | undefined;

  async function unpack(folder: string, language: string, bundle: number): Promise<readonly ArrayBuffer[]> {
    const name = (await names)?.[language]?.bundles?.[bundle];
    const answer = await plainFetch(`${folder}${name}.pf_bundle`);
    if (!answer.ok) throw new Error(`${name}.pf_bundle: ${answer.status}`);
    const bytes = await answer.arrayBuffer();
    const start = new Uint8Array(bytes).indexOf(10);
    const lengths = new TextDecoder().decode(bytes.slice(0, start)).split(' ').map(Number);
    let end = start + 1;
    return lengths.map((length) => bytes.slice(end, (end += length)));
  }

  return async (address: string): Promise<Response> => {
    if (address.includes('pagefind-entry.json')) {
      const answer = await plainFetch(address);
      names = answer
        .clone()
        .json()
        .then(({ languages }) => languages);
      // Whoever asked reads the answer too, and says what is wrong with it.
      names.catch(() => undefined);
      return answer;
    }
    const [, folder, language, bundle, index] =
      /^(.*\/fragment\/)([^/]+)_(\d+)-(\d+)\.pf_fragment$/.exec(address) ?? [];
    if (folder === undefined || language === undefined) return plainFetch(address);
    const key = `${language} ${bundle}`;
    const opened = bundles.get(key) ?? unpack(folder, language, Number(bundle));
    bundles.set(key, opened);
    // A bundle that did not come is asked for again the next time.
    opened.catch(() => bundles.delete(key));
    return new Response((await opened)[Number(index)]);
  };
}
