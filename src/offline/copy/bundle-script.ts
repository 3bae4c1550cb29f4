import { join } from 'node:path';
import type { Plugin } from 'vite';
import { build, parseAst } from 'vite';

export interface ScriptToBundle {
  /** The module to begin with. */
  readonly code: string;
  /** Where its own imports are looked for. */
  readonly folder: string;
  /** A global variable for what it exports. */
  readonly name: string;
}

const fetcher = JSON.stringify(join(import.meta.dirname, 'fetch-by-script.ts'));
const importer = join(import.meta.dirname, 'import-by-script.ts');

/**
 * Makes one script of modules and all that they import, in the old form, which browsers run from a disk too. What is
 * imported or fetched from an address known only then is loaded as a script. The same modules give the same text.
 */
export async function bundleScript({ code, folder, name }: ScriptToBundle): Promise<string> {
  const entry = join(folder, 'frise-entry.js');
  const outputs = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    root: folder,
    logLevel: 'silent',
    define: { 'globalThis.fetch': 'friseFetch', fetch: 'friseFetch', 'import.meta.url': 'undefined' },
    plugins: [virtualModule(entry, `import ${fetcher};\n${code}`), importsByScript],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', codeSplitting: false, exports: 'auto', name },
      },
    },
  });
  const [output] = [outputs].flat();
  if (output === undefined || !('output' in output)) throw new Error('No script came of the modules.');
  return output.output[0].code;
}

function virtualModule(path: string, code: string): Plugin {
  return {
    name: 'frise:entry',
    enforce: 'pre',
    resolveId: (id) => (id === path ? id : null),
    load: (id) => (id === path ? code : null),
  };
}

const importsByScript: Plugin = {
  name: 'frise:imports-by-script',
  transform(built, id) {
    if (!id.endsWith('.js') || !built.includes('import(')) return null;
    // What Vite would load ahead of an import is now in the same script.
    const code = built.replaceAll(/__vite__mapDeps\(\[[\d,]*\]\)/g, '[]');
    const starts = [...dynamicImports(parseAst(code))].sort((a, b) => b - a);
    if (starts.length === 0) return { code, map: null };
    const changed = starts.reduce(
      (text, start) => `${text.slice(0, start)}importByScript${text.slice(start + 'import'.length)}`,
      code,
    );
    return { code: `import { importByScript } from ${JSON.stringify(importer)};\n${changed}`, map: null };
  },
};

/** Where the imports begin whose address is no plain text. */
function* dynamicImports(node: unknown): Generator<number> {
  if (typeof node !== 'object' || node === null) return;
  const { type, start, source } = node as { type?: string; start?: number; source?: { type?: string } };
  const isKnown = source?.type === 'Literal' || source?.type === 'TemplateLiteral';
  if (type === 'ImportExpression' && start !== undefined && !isKnown) yield start;
  for (const part of Object.values(node)) yield* dynamicImports(part);
}
