import type { Stretch } from '../frise/frise-stretch.ts';
import { makeElement } from '../make-element.ts';
import type { LinkLayer } from './link-layer.ts';

interface Pointed {
  /** Over the density, from one end of the time to the other. */
  readonly brush: HTMLElement;
  readonly links: LinkLayer;
  /** Where an event is; undefined where that is not known. */
  readonly placeOf: (id: string) => EventPlace | undefined;
}

export interface EventPlace extends Stretch {
  /** The day on which it is counted. */
  readonly at: number;
}

/** Shows where an event is: its mark, or the number in which it is counted; and in the whole time, in sight or not. */
export class EventPointer {
  readonly #pointed: Pointed;
  readonly #needle = makeElement('div', 'brush-needle');
  readonly #read = makeElement('div', 'brush-read');
  #id: string | undefined;
  #lit: Element | undefined;

  constructor(pointed: Pointed) {
    this.#pointed = pointed;
    this.#needle.hidden = this.#read.hidden = true;
    pointed.brush.append(this.#read, this.#needle);
  }

  /** Shows one event, or none. */
  point(id: string | undefined): void {
    this.#id = id;
    this.settle();
  }

  /** Shows it anew, once the links have been placed. */
  settle(): void {
    const id = this.#id;
    this.#lit?.classList.remove('linked');
    this.#lit = id === undefined ? undefined : this.signOf(id);
    this.#lit?.classList.add('linked');
    lay(this.#needle, id === undefined ? undefined : this.#pointed.placeOf(id));
  }

  /** The link of an event's mark, or of the number in which it is counted. */
  signOf(id: string): Element | undefined {
    const { links, placeOf } = this.#pointed;
    const mark = links.marks.get(id)?.link;
    const place = mark === undefined ? placeOf(id) : undefined;
    return mark ?? (place && links.more.linkAt(place.at + 0.5));
  }

  /** Shows from where to where the events begin that the reader has before the eyes. */
  read(stretch: Stretch | undefined): void {
    lay(this.#read, stretch);
  }
}

function lay(element: HTMLElement, stretch: Stretch | undefined): void {
  element.hidden = stretch === undefined;
  if (stretch === undefined) return;
  const [from, to] = [Math.max(0, stretch.from), Math.min(100, stretch.to)];
  element.style.setProperty('inset-inline-start', `${from.toFixed(3)}%`);
  element.style.setProperty('inline-size', `${Math.max(0, to - from).toFixed(3)}%`);
}
