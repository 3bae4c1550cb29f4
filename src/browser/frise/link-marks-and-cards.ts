import { cardOf, idOfCard } from './card-of.ts';
import type { ChronicleGuide } from './guide-chronicle.ts';
import type { ListedFrise } from './listed-frise.ts';

interface Linked {
  /** Holds the frise and the list. */
  readonly timeline: Element;
  /** Shows in `data-beyond` on which side lies what is out of sight. */
  readonly nav: HTMLElement;
  readonly guide: ChronicleGuide;
  /** Id of the event whose mark something happened to. */
  readonly idAtMark: (target: EventTarget | null) => string | undefined;
}

/**
 * Shows the card of the mark that is pointed at or has the focus, and the mark of the card. A close-up goes to the mark of a
 * card that has the focus; of one that is pointed at, it shows on which side it lies.
 */
export function linkMarksAndCards(
  frise: ListedFrise,
  { timeline, nav, guide, idAtMark }: Linked,
  signal: AbortSignal,
): void {
  const link = (id: string, isOn: boolean): void => {
    cardOf(id)?.classList.toggle('linked', isOn);
    frise.light(id, isOn);
    nav.dataset['beyond'] = (isOn && frise.sideOf(id)) || '';
  };
  for (const [name, isOn] of [
    ['pointerover', true],
    ['pointerout', false],
    ['focusin', true],
    ['focusout', false],
  ] as const)
    timeline.addEventListener(
      name,
      ({ target }) => {
        const mark = idAtMark(target);
        const id = mark ?? idAtCard(target);
        if (id === undefined) return;
        if (name === 'focusin' && mark === undefined) guide.showMark(id);
        link(id, isOn);
      },
      { signal },
    );
}

function idAtCard(target: EventTarget | null): string | undefined {
  const card = target instanceof Element && target.closest('article.card');
  return card ? idOfCard(card) : undefined;
}
