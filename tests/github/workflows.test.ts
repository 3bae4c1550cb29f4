import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readYamlFiles } from './read-yaml-files.ts';

type Rights = Readonly<Record<string, string>>;

interface Job {
  readonly permissions?: Rights;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly {
    readonly uses?: string;
    readonly run?: string;
    readonly with?: Readonly<Record<string, unknown>>;
  }[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Rights;
  readonly concurrency: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

const workflows = readYamlFiles('.github/workflows').map(({ name, text, value }) => {
  const workflow = value as Workflow;
  const jobs = Object.values(workflow.jobs);
  return { name, text, workflow, jobs, steps: jobs.flatMap((job) => job.steps) };
});

test('a pull request is checked, the code tested, the site published', () => {
  expect(workflows.map(({ name }) => name)).toEqual(['check.yml', 'publish.yml', 'test.yml']);
});

test.each(workflows)('$name takes its actions by hash, with their version beside it', ({ text, steps }) => {
  const pinned = /^\s*-? ?uses: [\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/gm;
  expect(text.match(pinned)?.length).toBe(steps.filter(({ uses }) => uses !== undefined).length);
});

test.each(workflows)(
  '$name holds no secret, and never runs a stranger’s change with our rights',
  ({ text, workflow }) => {
    expect(text).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN/);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(Object.keys(workflow.on)).not.toContain('workflow_run');
    // What a stranger typed is no part of a command.
    expect(text).not.toMatch(/run:.*\$\{\{/);
  },
);

test.each(workflows)('$name reads, and only the job that publishes may write', ({ name, workflow, jobs }) => {
  expect(workflow.permissions).toEqual({ contents: 'read' });
  for (const { permissions = {}, steps } of jobs) {
    const writes = Object.values(permissions).includes('write');
    expect(writes).toBe(name === 'publish.yml' && steps.some(({ uses }) => uses?.includes('/deploy-pages@')));
    // Where there are rights, nothing of the repository or its packages runs.
    if (writes)
      expect(steps.every(({ run, uses }) => run === undefined && !uses?.includes('/checkout@'))).toBe(true);
  }
});

test.each(workflows)(
  '$name leaves no credentials on the disk, and comes to an end',
  ({ workflow, jobs, steps }) => {
    for (const { uses, with: options } of steps)
      if (uses?.includes('/checkout@')) expect(options?.['persist-credentials']).toBe(false);
    for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
    expect(workflow.concurrency).toBeDefined();
  },
);

test.each(workflows)('$name runs scripts that exist', ({ steps }) => {
  for (const { run = '' } of steps) {
    for (const [, name = ''] of run.matchAll(/npm run ([\w:-]+)/g))
      expect(Object.keys(scripts)).toContain(name);
  }
});

test('a pull request’s site is built only after its check, and left beside it', () => {
  const { steps } = workflows.find(({ name }) => name === 'check.yml')!;
  const order = ['npm ci', 'npm run check -- --format github', 'npm run build'];
  expect(steps.flatMap(({ run }) => run ?? [])).toEqual(order);
  expect(steps.at(-1)?.uses).toContain('actions/upload-artifact@');
  expect(steps.at(-1)?.with?.['path']).toBe('dist');
});
