import { cardOf, idOfCard } from './card-of.ts';
import type { FriseStage } from './frise-stage.ts';
import type { ChronicleGuide } from './guide-chronicle.ts';
import { idOfMark, markAt } from './mark-at.ts';

/**
 * Shows the card of the mark that is pointed at or has the focus, and the mark of the card. A close-up goes to the mark of a
 * card that has the focus; of one that is pointed at, it shows on which side it lies.
 */
export function linkMarksAndCards(
  stage: FriseStage,
  { nav, guide }: { readonly nav: HTMLElement; readonly guide: ChronicleGuide },
  signal: AbortSignal,
): void {
  const link = (id: string, isOn: boolean): void => {
    cardOf(id)?.classList.toggle('linked', isOn);
    for (const { link: mark } of stage.marks(id)) mark.classList.toggle('linked', isOn);
    nav.dataset['beyond'] = (isOn && stage.sideOf(id)) || '';
  };
  for (const [name, isOn] of [
    ['pointerover', true],
    ['pointerout', false],
    ['focusin', true],
    ['focusout', false],
  ] as const)
    nav.parentElement!.addEventListener(
      name,
      ({ target }) => {
        const id = idAt(target);
        if (id === undefined) return;
        if (name === 'focusin' && !markAt(target)) guide.showMark(id);
        link(id, isOn);
      },
      { signal },
    );
}

function idAt(target: EventTarget | null): string | undefined {
  const mark = markAt(target);
  if (mark) return idOfMark(mark);
  const card = target instanceof Element && target.closest('article.card');
  return card ? idOfCard(card) : undefined;
}
