/** The address of a page or file of this site under the build's base path: `href('events/x/')` → `/base/events/x/`. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;
}
