import type { CloseUpTick } from '../../layout/frise-close-up.ts';
import { labelsInSight, type AxisLabel } from '../../layout/labels-in-sight.ts';
import { tickInFull } from '../../layout/tick-in-full.ts';

interface DrawnLabel extends AxisLabel {
  /** In percent of the close-up, in the direction of time. */
  readonly at: number;
  readonly text: SVGTextElement;
}

/** The labels of a close-up's axis, which say what they have to where it stands. */
export class AxisLabels {
  readonly #labels: readonly DrawnLabel[];

  /** `scenery` holds a text for each tick with a label, in their order. */
  constructor(scenery: Element, ticks: readonly CloseUpTick[], language: string) {
    const texts = scenery.querySelectorAll<SVGTextElement>('.tick-label');
    this.#labels = ticks
      .filter(({ label }) => label !== '')
      .map(({ at, day, label }, index) => {
        const inFull = tickInFull(day, label, language);
        const text = texts[index]!;
        let widthPx: number | undefined;
        return { at, label, inFull, text, widthPx: () => (widthPx ??= widthOf(text, inFull)) };
      });
  }

  /** For a close-up of a width of which `seenPx` are seen, from `hiddenPx` on; all in CSS px. */
  show(hiddenPx: number, widthPx: number, seenPx: number): void {
    const startsPx = this.#labels.map(({ at }) => (at / 100) * widthPx - hiddenPx);
    labelsInSight(this.#labels, startsPx, seenPx).forEach(({ label, isHidden, endsHere }, index) => {
      const { text } = this.#labels[index]!;
      if (text.textContent !== label) text.textContent = label;
      text.setAttribute('visibility', isHidden ? 'hidden' : 'visible');
      text.setAttribute('text-anchor', endsHere ? 'end' : 'start');
    });
  }
}

/** In CSS px, once the text has a place in the page; leaves the words in it. */
function widthOf(text: SVGTextElement, words: string): number {
  text.textContent = words;
  return text.getComputedTextLength();
}
