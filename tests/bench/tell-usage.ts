import { writeFileSync } from 'node:fs';

// Preloaded by runMeasured(): a process alone knows exactly what it used, and only at its end.
process.on('exit', () => {
  writeFileSync(process.env['BENCH_USAGE']!, JSON.stringify(process.resourceUsage()));
});
