import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawChart } from './draw-chart.ts';
import { registry } from './registry.ts';

// Vitest writes a missing picture locally, and fails on it where CI is set.
test.each(Object.entries(registry))('%s', async (name, chart) => {
  await expect(drawChart(chart)).toMatchFileSnapshot(`pictures/${name}.svg`);
});

test('every picture belongs to a chart of the registry', () => {
  const pictures = readdirSync(`${import.meta.dirname}/pictures`).map((file) => file.replace(/\.svg$/, ''));
  expect(pictures.filter((name) => !Object.hasOwn(registry, name))).toEqual([]);
});

test.each(Object.keys(registry))('%s has no number that is none', (name) => {
  expect(drawChart(registry[name]!)).not.toMatch(/NaN|Infinity|undefined/);
});
