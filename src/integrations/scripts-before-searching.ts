import { addressesIn } from './addresses-in.ts';

/** `import "./a.js"`, `import { b } from "./b.js"`, `export * from "./c.js"`; not `import("./later.js")`. */
const staticImport =
  /\b(?:import|export)\b\s*(?:[\w$*{},\s]+?\bfrom\b|\*\s*from|\{[^}]*\}\s*from)?\s*["']([^"']+)["']/g;

/**
 * The scripts that a page runs without the reader doing anything: those in its HTML and, through their static imports,
 * all that they need. `read` gives the text behind an address.
 */
export function scriptsBeforeSearching(html: string, read: (address: string) => string): readonly string[] {
  const texts = new Map<string, string>();
  const waiting = [...addressesIn(html).scripts];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (texts.has(address)) continue;
    const text = read(address);
    texts.set(address, text);
    waiting.push(...importsOf(text, address));
  }
  return [...texts.values()];
}

function importsOf(text: string, address: string): string[] {
  const origin = 'http://localhost';
  return [...text.matchAll(staticImport)].map(
    ([, target]) => new URL(target!, new URL(address, origin)).pathname,
  );
}
