import { join } from 'node:path';
import { build } from 'vite';

const sources = join(import.meta.dirname, '../offline/worker');

/**
 * Makes one classic script of a worker's modules in `src/offline/worker/`: browsers of some years ago know no module
 * workers. `friseBuild` in them becomes the name of a build. The same modules give the same text.
 */
export async function bundleWorker(file: string, friseBuild: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    root: sources,
    logLevel: 'silent',
    define: { friseBuild: JSON.stringify(friseBuild) },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(sources, file), output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [output] = [outputs].flat();
  if (output === undefined || !('output' in output)) throw new Error(`No script came of ${file}.`);
  return output.output[0].code;
}
