import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const projectFolder = join(import.meta.dirname, '../..');

export interface Measured {
  readonly seconds: number;
  /** Memory at its highest; undefined where the system does not tell. */
  readonly peakMib: number | undefined;
}

/** Runs a program of this project with Node and measures it. Throws with what it said when it fails. */
export async function runMeasured(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Measured> {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: projectFolder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let peakMib: number | undefined;
  const watch = setInterval(() => (peakMib = highest(peakMib, child.pid)), 50);
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${said.slice(-2000)}`);
  return { seconds: (performance.now() - start) / 1000, peakMib };
}

/** The kernel's own high-water mark, where there is /proc. */
function highest(before: number | undefined, pid: number | undefined): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kib = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]);
    // A process that ends has no memory any more.
    return Number.isNaN(kib) ? before : Math.max(before ?? 0, kib / 1024);
  } catch {
    return before;
  }
}
