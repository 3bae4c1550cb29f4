import { branchInAddress } from './branch-in-address.ts';
import type { Repository } from './timeline.ts';

/** The file that a newcomer starts from. */
export interface EventTemplate {
  /** Name without `.mdx`. */
  readonly file: string;
  /** What stands where the story goes. */
  readonly story: string;
}

/**
 * Address at which a new event file can be written in the browser, filled with the fields to give; undefined without a
 * repository, and on hosts that take no content in the address (GitHub and GitLab do).
 */
export function newEventAddress(
  repository: Repository | undefined,
  template: EventTemplate,
): string | undefined {
  if (repository === undefined) return undefined;
  const { url, branch, folder } = repository;
  const path = [folder, 'events'].filter((part) => part !== '').join('/');
  const text = `---\ntitle: \ndate: \nsummary: \nsources: []\n---\n\n${template.story}\n`;
  const { hostname } = new URL(url);
  const form = forms.find(({ hosts }) => hosts.test(hostname));
  return (
    form &&
    `${url}/${form.path.replace('BRANCH', () => branchInAddress(branch))}/${path}?${form.query(`${template.file}.mdx`, text)}`
  );
}

const query = (values: Readonly<Record<string, string>>): string => new URLSearchParams(values).toString();

const forms = [
  {
    hosts: /(^|\.)github\./,
    path: 'new/BRANCH',
    query: (filename: string, value: string) => query({ filename, value }),
  },
  {
    hosts: /(^|\.)gitlab\./,
    path: '-/new/BRANCH',
    query: (file_name: string, content: string) => query({ file_name, content }),
  },
];
