import { createServer } from 'node:http';
import { drawChart } from './draw-chart.ts';
import { registry } from './registry.ts';

/** `npm run gallery`: every chart of the registry on one page, drawn anew by the code as it was when this started. */
const { PORT = '4323' } = process.env;

function page(): string {
  const figures = Object.entries(registry).map(
    ([name, chart]) =>
      `<figure id="${name}"><figcaption><a href="#${name}">${name}</a></figcaption>${drawChart(chart)}</figure>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Charts</title>${figures.join('\n')}</html>`;
}

const server = createServer((_, response) => {
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(page());
});

server.listen(Number(PORT), '127.0.0.1', () => {
  console.log(`\n  http://127.0.0.1:${PORT}/\n\n  Ctrl + C : stop\n`);
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
