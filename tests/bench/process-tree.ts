import { readdirSync, readFileSync } from 'node:fs';

/** What the processes started by one have used, so far as /proc tells; nothing where there is none. */
export interface TreeUsage {
  readonly cpuSeconds: number;
  /** Memory of the largest of them at its highest. */
  readonly peakMib: number;
}

const everyMs = 200;
/** Of /proc, on every Linux. */
const ticksPerSecond = 100;
const mib = 1024;

/** Watches a process and those that it starts, until told to stop. */
export class ProcessTree {
  readonly #root: number;
  readonly #timer: NodeJS.Timeout;
  readonly #children = new Map<number, TreeUsage>();
  #togetherMib = 0;

  constructor(root: number) {
    this.#root = root;
    this.#timer = setInterval(() => this.#look(), everyMs);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Of all that it started, not of itself. */
  get children(): TreeUsage {
    const all = [...this.#children.values()];
    return {
      cpuSeconds: all.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
      peakMib: Math.max(0, ...all.map(({ peakMib }) => peakMib)),
    };
  }

  /** Memory of all of them together at its highest. */
  get togetherMib(): number {
    return this.#togetherMib;
  }

  #look(): void {
    let together = 0;
    for (const pid of [this.#root, ...descendantsOf(this.#root)]) {
      const status = read(`/proc/${pid}/status`);
      together += kibOf('VmRSS', status) / mib;
      // One that ends says no more of its memory.
      const peakMib = kibOf('VmHWM', status) / mib;
      if (pid !== this.#root && peakMib > 0) {
        this.#children.set(pid, { cpuSeconds: cpuSecondsOf(pid), peakMib });
      }
    }
    this.#togetherMib = Math.max(this.#togetherMib, together);
  }
}

function descendantsOf(pid: number): readonly number[] {
  const children = threadsOf(pid).flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
  return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

function threadsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function kibOf(field: string, status: string): number {
  return Number(new RegExp(`^${field}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
}

function cpuSecondsOf(pid: number): number {
  const stat = read(`/proc/${pid}/stat`);
  // The name, in brackets, may hold spaces; then come the state and ten more fields before user and system time.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / ticksPerSecond;
}

/** Empty when the process has ended. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
