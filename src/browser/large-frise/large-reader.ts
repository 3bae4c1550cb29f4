import type { LargeFrise } from '../../layout/tiles/large-frise.ts';
import { ChronicleFollower } from '../frise/follow-chronicle.ts';
import { ChronicleGuide } from '../frise/guide-chronicle.ts';
import { isListInSight } from '../frise/is-list-in-sight.ts';
import { linkMarksAndCards } from '../frise/link-marks-and-cards.ts';
import { PageScroll } from '../frise/page-scroll.ts';
import { requiredPart } from '../required-part.ts';
import { cardOfEvent } from './card-of-event.ts';
import { EventPointer } from './event-pointer.ts';
import { firstInSight } from './first-in-sight.ts';
import type { LargeSpeech } from './large-speech.ts';
import type { LargeStage } from './large-stage.ts';
import type { LinkLayer } from './link-layer.ts';
import { LinkReader } from './link-reader.ts';
import { ListedEvents } from './listed-events.ts';
import type { TileStore } from './tile-store.ts';

interface Read {
  readonly element: HTMLElement;
  readonly timeline: HTMLElement;
  readonly frise: LargeFrise;
  readonly stage: LargeStage;
  readonly store: TileStore;
  readonly links: LinkLayer;
  readonly words: LargeSpeech;
  /** Places the links anew, at once. */
  readonly settle: () => void;
}

/**
 * What a reader meets of a large frise: its marks, one by one, and its list, which goes with it and leads it. Loaded with
 * the first sign of a reader.
 */
export class LargeReader {
  readonly #own: Read;
  readonly #marks: LinkReader;
  readonly #pointer: EventPointer;
  readonly #listed: ListedEvents;
  readonly #guide: ChronicleGuide;
  readonly #follower: ChronicleFollower;

  constructor(own: Read, signal: AbortSignal) {
    this.#own = own;
    const { timeline, links } = own;
    const cards = [...timeline.querySelectorAll('#chronicle article.card')];
    this.#pointer = this.#makePointer();
    this.#listed = new ListedEvents({ ...own, cards, pointer: this.#pointer });
    const part = (selector: string): HTMLElement => requiredPart(timeline, selector);
    const [density, live, sight] = [part('.density'), part('.live'), part('.sight')];
    const covers = [density, live, sight];
    const scroll = new PageScroll(signal);
    const link = requiredPart<HTMLAnchorElement>(sight, '.frise-first');
    const page = { grips: [live, density], covers, link, scroll };
    this.#guide = new ChronicleGuide(this.#listed, page, signal);
    const onSeen = (seen: ReadonlySet<string>): void => this.#seen(seen);
    const whole = timeline.querySelector('#chronicle') ?? timeline;
    const list = { cards, whole, covers, scroll, onSeen };
    this.#follower = new ChronicleFollower(this.#listed, list, signal);
    this.#marks = this.#readMarks(signal);
    const idAtMark = (target: EventTarget | null): string | undefined =>
      links.marks.markAt(target)?.mark.event.id;
    const nav = part('.live-frise');
    linkMarksAndCards(this.#listed, { timeline, nav, guide: this.#guide, idAtMark }, signal);
    // What the address asks for has been shown before.
    addEventListener('popstate', () => this.#listed.keep(), { signal });
  }

  /** The frise is being moved by hand. */
  rest(): void {
    this.#marks.rest();
    this.#follower.rest();
  }

  /** The frise has come to rest, and its links have been placed. */
  settle(): void {
    this.#listed.settle();
    this.#marks.settle();
    this.#pointer.settle();
    this.#follower.settle();
    this.#guide.settle();
    // Who reads the list is not told what the frise does meanwhile.
    requiredPart(this.#own.timeline, '.sight-line').ariaLive = this.#listed.isLed ? 'off' : 'polite';
  }

  /** Says of what is in sight whether the list tells of it, and leads to the first event of it. */
  say(line: Element): void {
    const { frise, stage, store } = this.#own;
    requiredPart(line, '.sight-elsewhere').hidden = isListInSight(this.#listed);
    const first = firstInSight(frise.root, stage.days, store);
    const link = requiredPart<HTMLAnchorElement>(line, 'a');
    if (first !== undefined && link.search !== '') link.hash = `#e-${first}`;
  }

  #makePointer(): EventPointer {
    const { timeline, stage, store, links } = this.#own;
    return new EventPointer({
      brush: requiredPart(timeline, '.brush'),
      links,
      placeOf: (id) => {
        const event = store.eventOf(id);
        return event && { ...stage.stretchOf(store.markOf(event).span), at: event.at };
      },
    });
  }

  #readMarks(signal: AbortSignal): LinkReader {
    const { element, stage, links, frise, words, settle } = this.#own;
    return new LinkReader(
      {
        ...{ box: requiredPart(element, '.frise-popover'), links: links.marks, layer: links.element },
        ...{ camera: stage.camera, direction: frise.direction, periods: () => stage.periods, settle },
        cardOf: ({ mark: { event } }) =>
          document.getElementById(`e-${event.id}`) ?? cardOfEvent(event, words.statuses),
        onFocus: (id) => this.#guide.show(id),
      },
      signal,
    );
  }

  #seen(seen: ReadonlySet<string>): void {
    this.#guide.note(seen);
    if (seen.size > 0) void this.#listed.load();
    const starts = [...seen].flatMap((id) => this.#listed.listed.get(id)?.extent.from ?? []);
    const stretch = { from: Math.min(...starts), to: Math.max(...starts) };
    this.#pointer.read(starts.length === 0 ? undefined : stretch);
  }
}
