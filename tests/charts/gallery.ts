import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { drawChart } from './draw-chart.ts';
import { registry } from './registry.ts';

/** `npm run gallery`: every chart of the registry on one page, drawn anew for each look. */
const charts = Object.entries(registry);
const page = (): string =>
  `<!doctype html><meta charset="utf-8"><title>Charts</title>${charts
    .map(([name, chart]) => `<h2 id="${name}">${name}</h2>${drawChart(chart)}`)
    .join('\n')}`;

const server = createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page());
});
server.listen(0, '127.0.0.1', () => {
  console.log(`${charts.length} charts: http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
