import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// A third of a short check goes into compiling the check: Node keeps that for the next time, where it may write.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/node'));

// `npm run check [-- folder] [--format text|json|github] [--links [--most 500]]`
const { reportCheck } = await import('./report-check.ts');
await reportCheck(process.argv.slice(2));
