/** The mark of a frise in which an event of the page took place. */
export function markAt(target: EventTarget | null): SVGAElement | undefined {
  return target instanceof Element ? (target.closest<SVGAElement>('a.mark') ?? undefined) : undefined;
}

/** Id of the event that a mark stands for. */
export function idOfMark(mark: Element): string {
  return mark.getAttribute('href')!.slice('#e-'.length);
}
