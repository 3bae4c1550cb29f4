/**
 * Targets that WCAG 2.2's 2.5.8 would refuse, by their words: less than 24 by 24 px, and closer to another target than a
 * circle of 24 px around them allows. Links within a sentence are exempt. Runs in the page.
 */
export function tooSmallTargets(): string[] {
  const least = 24;
  const targets = [...document.querySelectorAll('a[href], button, input, select, summary, textarea')]
    .map((element) => {
      const shape = element.querySelector('.hit') ?? element.closest('label') ?? element;
      return { element, box: shape.getBoundingClientRect() };
    })
    .filter(({ element, box }) => box.width > 0 && box.height > 0 && element.checkVisibility())
    // A skip link out of sight is no pointer's target.
    .filter(({ element }) => getComputedStyle(element).clipPath === 'none' && !element.matches('.skip-link'));
  const small = targets.filter(({ box }) => Math.min(box.width, box.height) < least - 0.5);
  return small
    .filter(({ element }) => !inSentence(element))
    .filter(({ box, element }) =>
      targets.some((other) => {
        if (other.element === element || other.element.closest('label') === element.closest('label, a'))
          return false;
        const dx = Math.max(other.box.left - centre(box).x, 0, centre(box).x - other.box.right);
        const dy = Math.max(other.box.top - centre(box).y, 0, centre(box).y - other.box.bottom);
        return Math.hypot(dx, dy) < least / 2;
      }),
    )
    .map(
      ({ element, box }) => `${element.textContent.trim()} ${box.width.toFixed(1)}×${box.height.toFixed(1)}`,
    );

  function centre({ left, right, top, bottom }: DOMRect): { x: number; y: number } {
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  function inSentence(element: Element): boolean {
    const block = element.closest('p, li, dd, td, figcaption');
    return (
      getComputedStyle(element).display === 'inline' &&
      block !== null &&
      block.textContent.trim().length > element.textContent.trim().length
    );
  }
}
