import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ProcessTree } from './process-tree.ts';

const projectFolder = join(import.meta.dirname, '../..');

export interface Measured {
  readonly seconds: number;
  /** Of all its threads and of the processes that it starts (of these on Linux only), the system's work included. */
  readonly cpuSeconds: number;
  /** Memory of the largest process at its highest. */
  readonly peakMib: number;
  /** Memory of all its processes together at its highest, looked at five times a second. */
  readonly togetherMib: number;
}

/** Runs a program of this project with Node and measures it. Throws with what it said when it fails. */
export async function runMeasured(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'frise-bench-usage-'));
  const usage = join(folder, 'usage.json');
  try {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', join(import.meta.dirname, 'tell-usage.ts'), ...args], {
      cwd: projectFolder,
      env: { ...process.env, ...env, BENCH_USAGE: usage },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const tree = new ProcessTree(child.pid!);
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    const seconds = (performance.now() - start) / 1000;
    tree.stop();
    if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${said.slice(-2000)}`);
    return { seconds, ...usageOf(usage, tree) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function usageOf(file: string, { children, togetherMib }: ProcessTree): Omit<Measured, 'seconds'> {
  const own = JSON.parse(readFileSync(file, 'utf8')) as NodeJS.ResourceUsage;
  const peakMib = Math.max(own.maxRSS / 1024, children.peakMib);
  return {
    cpuSeconds: (own.userCPUTime + own.systemCPUTime) / 1e6 + children.cpuSeconds,
    peakMib,
    togetherMib: Math.max(peakMib, togetherMib),
  };
}
