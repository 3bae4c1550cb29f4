import type { Loading } from './measure-loading.ts';
import type { Moving } from './measure-moving.ts';
import type { Visit } from './measure-visit.ts';

/** A row of the comparison. */
export interface Measure {
  readonly name: string;
  /** Undefined when the visit did not come so far. */
  readonly of: (visit: Visit) => number | undefined;
  readonly format: (value: number) => string;
  /** Whether the others are told in multiples of the first, too. */
  readonly isCompared: boolean;
  /** Whether it is at least as long as what was waited for in vain. */
  readonly isWaitedFor: boolean;
}

const seconds = (ms: number): string => (ms / 1000).toFixed(2);
const milliseconds = (ms: number): string => ms.toFixed(0);
const kB = (bytes: number): string => (bytes / 1000).toFixed(0);
const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

const ofLoading: readonly (readonly [name: string, key: keyof Loading, format: (value: number) => string])[] =
  [
    ['first event in sight, s', 'visibleMs', seconds],
    ['it obeys, s', 'aliveMs', seconds],
    ['kB until the first event', 'bytesUntilVisible', kB],
    ['kB in all', 'bytes', kB],
    ['kB of scripts', 'scriptBytes', kB],
    ['scripts, CPU s', 'scriptMs', seconds],
    ['main thread, CPU s', 'taskMs', seconds],
    ['longest task, ms', 'longestTaskMs', milliseconds],
  ];

const ofMoving: readonly (readonly [name: string, key: keyof Moving, format: (value: number) => string])[] = [
  ['main thread, CPU s', 'taskMs', seconds],
  ['median frame, ms', 'medianMs', milliseconds],
  ['95th of 100 frames, ms', 'p95Ms', milliseconds],
  ['worst frame, ms', 'worstMs', milliseconds],
  ['late frames', 'lateShare', percent],
];

const compared: ReadonlySet<string> = new Set([
  'visibleMs',
  'aliveMs',
  'bytesUntilVisible',
  'bytes',
  'scriptBytes',
  'scriptMs',
  'taskMs',
  'p95Ms',
]);

const waitedFor: ReadonlySet<string> = new Set(['visibleMs', 'aliveMs', 'worstMs']);

export const measures: readonly Measure[] = [
  ...ofLoading.map(([name, key, format]) => ({
    name,
    of: ({ loading }: Visit) => loading?.[key],
    format,
    isCompared: compared.has(key),
    isWaitedFor: waitedFor.has(key),
  })),
  ...(['zoom', 'pan'] as const).flatMap((gesture) =>
    ofMoving.map(([name, key, format]) => ({
      name: `${gesture}: ${name}`,
      of: ({ moving }: Visit) => moving?.[gesture][key],
      format,
      isCompared: compared.has(key),
      isWaitedFor: waitedFor.has(key),
    })),
  ),
];
