import { addressesIn } from './addresses-in.ts';

/** `import "./a.js"`, `import { b } from "./b.js"`, `export * from "./c.js"`; not `import("./later.js")`. */
const staticImport =
  /\b(?:import|export)\b\s*(?:[\w$*{},\s]+?\bfrom\b|\*\s*from|\{[^}]*\}\s*from)?\s*["']([^"']+)["']/g;

/** The script of the frise, which its loader asks for by itself. */
const idleScript = /\bimport\(\s*["'`]([^"'`]*frise-view[^"'`]*)["'`]/g;

type Read = (address: string) => string;

/**
 * The scripts that a page runs without the reader doing anything: those in its HTML and, through their static imports,
 * all that they need. `read` gives the text behind an address.
 */
export function scriptsBeforeSearching(html: string, read: Read): readonly string[] {
  return [...withImports(addressesIn(html).scripts, read).values()];
}

/** The scripts that those load when the browser has nothing else to do, and what these need besides. */
export function scriptsWhenIdle(html: string, read: Read): readonly string[] {
  const before = withImports(addressesIn(html).scripts, read);
  const asked = [...before].flatMap(([address, text]) => importsOf(text, address, idleScript));
  return [...withImports(asked, read)].filter(([address]) => !before.has(address)).map(([, text]) => text);
}

function withImports(addresses: readonly string[], read: Read): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const waiting = [...addresses];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (texts.has(address)) continue;
    const text = read(address);
    texts.set(address, text);
    waiting.push(...importsOf(text, address, staticImport));
  }
  return texts;
}

function importsOf(text: string, address: string, form: RegExp): string[] {
  const origin = 'http://localhost';
  return [...text.matchAll(form)].map(([, target]) => new URL(target!, new URL(address, origin)).pathname);
}
