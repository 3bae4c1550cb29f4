import type { ScaleName } from '../../layout/frise.ts';
import type { PackedFrise } from '../../layout/packed-frise.ts';
import { unpackDate } from '../../layout/unpack-date.ts';
import { DrawnFrise } from './drawn-frise.ts';
import type { DrawnMark } from './drawn-mark.ts';
import { FriseCamera } from './frise-camera.ts';
import {
  bringIntoStretch,
  isWhole,
  moveStretch,
  overlap,
  sideOf,
  WHOLE,
  zoomStretch,
} from './frise-stretch.ts';
import type { ListedFrise } from './listed-frise.ts';
import { formatSpan, readMoment } from './moment-text.ts';

/** The frises of a page, of which the reader's scale shows one, and the camera before them. */
export class FriseStage implements ListedFrise {
  readonly camera: FriseCamera;
  readonly frises: readonly DrawnFrise[];
  #current: DrawnFrise;
  #isPaper = false;
  #led = WHOLE;

  constructor(nav: Element, packed: PackedFrise, language: string, onRest: () => void) {
    const events = packed.events.map(({ id, shape, date, elsewhere = [] }) => ({
      ...{ id, shape },
      date: unpackDate(date),
      elsewhere: elsewhere.map(unpackDate),
    }));
    this.frises = [...nav.querySelectorAll<HTMLElement>('.frise-body')].map(
      (body) => new DrawnFrise(body, { packed, events, language }),
    );
    this.#current = this.frises[0]!;
    this.camera = new FriseCamera({
      draw: (stretch) => this.#current.show(this.#isPaper ? WHOLE : stretch),
      rest: onRest,
      least: () => this.#current.least,
    });
  }

  get current(): DrawnFrise {
    return this.#current;
  }

  get listed(): ReadonlyMap<string, DrawnMark> {
    return this.#current.marks;
  }

  get isLed(): boolean {
    return this.camera.goal === this.#led;
  }

  /** Shows the same days on another scale. */
  choose(name: ScaleName): void {
    const next = this.frises.find((frise) => frise.names.includes(name));
    if (next === undefined || next === this.#current) return;
    const { from, to } = this.#days();
    const wasWhole = this.camera.isWhole;
    this.#current = next;
    const { scale } = next;
    next.forget();
    this.camera.cut(wasWhole ? WHOLE : { from: scale.position(from), to: scale.position(to) });
    this.keep();
  }

  /** Takes where it stands, or is about to, for where the page has led it. */
  keep(): void {
    this.#led = this.camera.goal;
  }

  /** The stretch as two dates; undefined for all of the frise. */
  get dates(): { from: string; to: string } | undefined {
    return this.camera.isWhole ? undefined : formatSpan(this.#days());
  }

  /** First and last date in sight. */
  get edges(): { from: string; to: string } {
    return formatSpan(this.#days());
  }

  /** Shows what lies between two dates, both included; undefined for all. False when one of them cannot be read. */
  showDates(dates: { readonly from: string; readonly to: string } | undefined): boolean {
    const span = dates && { from: readMoment(dates.from), to: readMoment(dates.to) };
    if (span && (span.from === undefined || span.to === undefined)) return false;
    const { scale } = this.#current;
    if (span === undefined) this.camera.glide(WHOLE);
    else {
      const [from, to] = [Math.min(span.from!.from, span.to!.from), Math.max(span.from!.to, span.to!.to)];
      this.camera.glide({ from: scale.position(from), to: scale.position(to) });
    }
    return true;
  }

  mark(id: string): DrawnMark | undefined {
    return this.#current.marks.get(id);
  }

  marks(id: string): readonly DrawnMark[] {
    return this.frises.flatMap((frise) => frise.marks.get(id) ?? []);
  }

  signs(id: string): readonly Element[] {
    return this.marks(id).map(({ link }) => link);
  }

  light(id: string, isOn: boolean): void {
    for (const sign of this.signs(id)) sign.classList.toggle('linked', isOn);
  }

  isInSight(id: string): boolean {
    const mark = this.mark(id);
    return mark !== undefined && overlap(mark.extent, this.camera.goal);
  }

  sideOf(id: string): 'earlier' | 'later' | undefined {
    const mark = this.mark(id);
    return mark && sideOf(mark.extent, this.camera.goal);
  }

  reveal(id: string, how: 'cut' | 'glide'): void {
    const mark = this.mark(id);
    if (mark === undefined || isWhole(this.camera.goal)) return;
    const target = bringIntoStretch(this.camera.goal, mark.extent);
    if (target === this.camera.goal) return;
    this.camera[how](target);
    this.keep();
  }

  /** Zooms about a point of what is in sight, its middle by default. */
  zoom(factor: number, share = 0.5): void {
    this.camera.glide(zoomStretch(this.camera.goal, factor, share, this.#current.least));
  }

  /** Later by that many lengths of what is in sight; earlier below 0. */
  move(lengths: number): void {
    this.camera.glide(moveStretch(this.camera.goal, lengths));
  }

  /** Draws what has come to rest. */
  sharpen(): void {
    if (!this.#isPaper) this.#current.sharpen(this.camera.stretch);
  }

  /** On paper the frise stands whole. */
  print(isPaper: boolean): void {
    this.#isPaper = isPaper;
    this.refresh();
  }

  /** Draws again, after the size of the page has changed. */
  refresh(): void {
    for (const frise of this.frises) frise.forget();
    this.#current.show(this.#isPaper ? WHOLE : this.camera.stretch);
  }

  #days(): { from: number; to: number } {
    const { scale } = this.#current;
    const { from, to } = this.camera.goal;
    return { from: scale.dayAt(from), to: scale.dayAt(to) };
  }
}
