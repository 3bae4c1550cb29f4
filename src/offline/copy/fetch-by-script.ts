declare global {
  /** What each file of the index calls, as a script: it holds the file's bytes in base64. */
  var friseFile: (name: string, base64: string) => void;
  /** Stands in for `fetch`, which browsers refuse to pages of a disk: loads a file of the index as a script. */
  var friseFetch: (address: string) => Promise<Response>;
}

const files = new Map<string, string>();
globalThis.friseFile = (name, base64) => files.set(name, base64);

/** The folder of the index, from the address of the script that this is part of. */
const folder = new URL('./', (document.currentScript as HTMLScriptElement).src).href;

globalThis.friseFetch = async (address) => {
  const name = address.replace(/^.*\/pagefind\//, '').replace(/\?.*$/, '');
  await load(`${folder}${name}.js`);
  const base64 = files.get(name);
  files.delete(name);
  if (base64 === undefined) throw new Error(`${name} is not in the index.`);
  return new Response(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
};

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => reject(new Error(`${address} could not be loaded.`));
    document.head.append(script);
  });
}

export {};
