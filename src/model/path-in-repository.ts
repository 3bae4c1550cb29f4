import type { Repository } from './timeline.ts';

/** A file of the timeline's folder as a path of the repository, its parts percent-encoded. */
export function pathInRepository({ folder }: Repository, file: string): string {
  return [folder, file]
    .filter((part) => part !== '')
    .join('/')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
