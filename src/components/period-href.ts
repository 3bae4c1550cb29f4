import type { Period } from '../layout/period.ts';
import { href } from './href.ts';

/** The address of a period's page; of the whole, the home page. */
export function periodHref({ edtf, part }: Pick<Period, 'edtf' | 'part'>): string {
  if (edtf === '') return href('');
  return href(`periods/${edtf.replace('/', '--')}/${part === 1 ? '' : `${part}/`}`);
}
