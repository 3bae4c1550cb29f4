import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Atlas } from '../layout/maps/atlas.ts';
import { toAtlas } from './to-atlas.ts';
import type { WorldTopology } from './to-atlas.ts';

let loaded: Atlas | undefined;

/**
 * Natural Earth's countries at their finest scale (1:10 million, public domain; de facto borders). It takes about a third
 * of a second, so it is done once in a build, when the first map asks for it.
 */
export function loadAtlas(): Atlas {
  return (loaded ??= toAtlas(readTopology()));
}

/** From the project's packages: the built program that calls this may lie in any folder. */
function readTopology(): WorldTopology {
  const file = createRequire(join(process.cwd(), 'package.json')).resolve('world-atlas/countries-10m.json');
  return JSON.parse(readFileSync(file, 'utf8')) as WorldTopology;
}
