import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mistakesPage } from './mistakes-page.ts';

// `npm run mistakes`: the page of the documentation that shows each mistake and its message.
writeFileSync(join(import.meta.dirname, '../../docs/mistakes.md'), mistakesPage());
console.log('docs/mistakes.md');
