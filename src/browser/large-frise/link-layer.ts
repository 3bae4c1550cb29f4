import type { LargeFrise } from '../../layout/tiles/large-frise.ts';
import { sayCount } from '../say-count.ts';
import type { LargeSpeech } from './large-speech.ts';
import type { LargeStage } from './large-stage.ts';
import type { ShownMark } from './live-mark.ts';
import { MarkLinks } from './mark-links.ts';
import { MoreLinks } from './more-links.ts';
import type { TileStore } from './tile-store.ts';

interface Linked {
  readonly frise: LargeFrise;
  readonly store: TileStore;
  readonly words: LargeSpeech;
}

/** What can be pressed and heard of a large frise: links over the picture of its marks, and of what has none. */
export class LinkLayer {
  readonly element: HTMLElement;
  readonly marks: MarkLinks;
  readonly more: MoreLinks;
  readonly #own: Linked;

  constructor(element: HTMLElement, own: Linked) {
    const { frise, store, words } = own;
    const say = (total: number): string => sayCount(total, words.more, document.documentElement.lang);
    this.element = element;
    this.#own = own;
    this.marks = new MarkLinks(element, frise);
    this.more = new MoreLinks(element, { frise, store, say });
  }

  /** Until the picture has come to rest, the links lie where its marks were. */
  leave(): void {
    this.element.classList.add('moving');
  }

  place({ days, widthPx, marks, surroundings, scale }: LargeStage): void {
    this.marks.place({
      ...{ ...days, widthPx, marks },
      position: scale.position,
      hrefOf: (mark) => this.#hrefOf(mark),
      name: (mark, n, total) => this.#name(mark, n, total),
    });
    this.more.place(surroundings.bars, { ...days, widthPx });
    this.element.classList.remove('moving');
  }

  #hrefOf({ mark: { event } }: ShownMark): string {
    return document.getElementById(`e-${event.id}`)
      ? `#e-${event.id}`
      : this.#own.store.addressOf(event.path ?? `events/${event.id}/`);
  }

  #name({ mark: { event } }: ShownMark, n: number, total: number): string {
    const { rank, comma } = this.#own.words;
    const place = rank.replace('{n}', String(n)).replace('{total}', String(total));
    return [event.said, event.note, event.title, place].filter((one) => one !== undefined).join(comma);
  }
}
