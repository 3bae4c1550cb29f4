declare global {
  /** What a file that was made a script calls: it holds the file's bytes in base64. */
  var friseFile: (base64: string) => void;
  /** Stands in for `fetch`, which browsers refuse to pages of a disk: loads such a script. */
  var friseFetch: (address: string) => Promise<Response>;
}

const files = new Map<string, string>();

globalThis.friseFile = (base64) => files.set((document.currentScript as HTMLScriptElement).src, base64);

globalThis.friseFetch = async (address) => {
  const script = `${new URL(address.replace(/\?.*$/, ''), document.baseURI).href}.js`;
  await load(script);
  const base64 = files.get(script);
  files.delete(script);
  if (base64 === undefined) throw new Error(`${script} holds no file.`);
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
