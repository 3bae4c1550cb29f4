import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `npm run bench`: every benchmark of this folder, one after the other; each prints its own figures. */
for (const file of readdirSync(import.meta.dirname).sort()) {
  if (file.endsWith('.ts') && file !== 'run.ts') await import(join(import.meta.dirname, file));
}
