/** The id of an element that shows an event, on any page: no other id of a page begins so. */
export function eventAnchor(id: string): string {
  return `e-${id}`;
}
