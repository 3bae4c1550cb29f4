import { idOfCard } from '../frise/card-of.ts';
import type { FriseCamera } from '../frise/frise-camera.ts';
import { bringIntoStretch, isWhole, overlap, sideOf, type Stretch } from '../frise/frise-stretch.ts';
import type { ListedFrise } from '../frise/listed-frise.ts';
import type { EventPointer } from './event-pointer.ts';
import type { LargeStage } from './large-stage.ts';
import type { TileStore } from './tile-store.ts';
import type { LargeFrise } from '../../layout/tiles/large-frise.ts';
import type { TileLink } from '../../layout/tiles/tile.ts';

interface Listing {
  readonly cards: readonly Element[];
  readonly frise: LargeFrise;
  readonly stage: LargeStage;
  readonly store: TileStore;
  readonly pointer: EventPointer;
}

/** The events of the list below a large frise, and where they are in it: they are one period of it, or the last of one. */
export class ListedEvents implements ListedFrise {
  readonly camera: FriseCamera;
  readonly #listing: Listing;
  #listed: ReadonlyMap<string, { readonly extent: Stretch }> = new Map();
  #scope: Stretch | undefined;
  #led: Stretch;

  constructor(listing: Listing) {
    this.#listing = listing;
    this.camera = listing.stage.camera;
    this.#led = this.camera.goal;
    if (listing.cards.length > 0) this.#scope = listing.stage.first;
  }

  get listed(): ReadonlyMap<string, { readonly extent: Stretch }> {
    return this.#listed;
  }

  get scope(): Stretch | undefined {
    return this.#scope;
  }

  get isLed(): boolean {
    return this.camera.goal === this.#led;
  }

  /** Takes where it stands, or is about to, for where the page has led it. */
  keep(): void {
    this.#led = this.camera.goal;
  }

  /** Loads what has to be known of them, unless it is. */
  async load(): Promise<void> {
    const { frise, store } = this.#listing;
    if (this.#isKnown) return;
    for (let link: TileLink | undefined = frise.root; link !== undefined;) {
      await store.load(link.tile);
      link = this.#partOf(link);
    }
  }

  /** Takes note of what has been loaded. */
  settle(): void {
    if (this.#isKnown) return;
    const { cards, frise, stage, store } = this.#listing;
    let link: TileLink = frise.root;
    for (let part = this.#partOf(link); part !== undefined; part = this.#partOf(part)) link = part;
    const tile = store.tileOf(link.tile);
    if (tile === undefined || tile.children.length > 0) return;
    const events = new Map(tile.events.map((event) => [event.id, event]));
    const listed = cards.flatMap((card) => events.get(idOfCard(card)) ?? []);
    this.#listed = new Map(
      listed.map((event) => [event.id, { extent: stage.stretchOf(store.markOf(event).span) }]),
    );
    const isAll = listed.length === events.size;
    const from = isAll ? link.from : Math.min(...listed.map(({ at }) => at));
    this.#scope = stage.stretchOf({ from, to: link.to });
  }

  signs(id: string): readonly Element[] {
    const sign = this.#listing.pointer.signOf(id);
    return sign === undefined ? [] : [sign];
  }

  light(id: string, isOn: boolean): void {
    this.#listing.pointer.point(isOn ? id : undefined);
  }

  isInSight(id: string): boolean {
    const extent = this.#listed.get(id)?.extent;
    return extent !== undefined && overlap(extent, this.camera.goal);
  }

  sideOf(id: string): 'earlier' | 'later' | undefined {
    const extent = this.#listed.get(id)?.extent;
    return extent && sideOf(extent, this.camera.goal);
  }

  reveal(id: string, how: 'cut' | 'glide'): void {
    const extent = this.#listed.get(id)?.extent;
    if (extent === undefined || isWhole(this.camera.goal)) return;
    const target = bringIntoStretch(this.camera.goal, extent);
    if (target === this.camera.goal) return;
    this.camera[how](target);
    this.keep();
  }

  get #isKnown(): boolean {
    return this.#listing.cards.length === 0 || this.#listed.size > 0;
  }

  /** The part of a period that the list is of; of a day on several pages, the last is the latest. */
  #partOf({ tile }: TileLink): TileLink | undefined {
    const { frise, store } = this.#listing;
    const { first } = frise;
    return store.tileOf(tile)?.children.findLast(({ from, to }) => from <= first.from && to >= first.to);
  }
}
