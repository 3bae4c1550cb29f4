/**
 * Has some elements observed while what holds them all is on the screen: each that is observed costs something in every
 * frame. That they have left the screen is told before: observers are heard in the order in which they were made.
 */
export function observeWhileNear(
  observer: IntersectionObserver,
  { parts, whole }: { readonly parts: readonly Element[]; readonly whole: Element },
  signal: AbortSignal,
): void {
  const near = new IntersectionObserver((entries) => {
    const isNear = entries.at(-1)!.isIntersecting;
    for (const part of parts)
      if (isNear) observer.observe(part);
      else observer.unobserve(part);
  });
  near.observe(whole);
  signal.addEventListener('abort', () => {
    near.disconnect();
    observer.disconnect();
  });
}
