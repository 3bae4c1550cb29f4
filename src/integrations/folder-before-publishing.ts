import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Where the site that will be published in `final` is built: always the same folder for the same place. */
export function folderBeforePublishing(project: string, final: string): string {
  const name = createHash('sha256').update(final).digest('hex').slice(0, 8);
  return join(project, '.frise', `next-${name}`);
}
