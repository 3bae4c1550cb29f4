/** The check boxes of the tracks beside a large frise; none on the page of a period. */
export class TrackBoxes {
  readonly #boxes: readonly HTMLInputElement[];

  constructor(timeline: Element) {
    this.#boxes = [...timeline.querySelectorAll<HTMLInputElement>('input[name=track]')];
  }

  /** Ids of the tracks shown; undefined when all are. */
  get shown(): readonly string[] | undefined {
    const shown = this.#boxes.filter(({ checked }) => checked);
    return shown.length === this.#boxes.length ? undefined : shown.map(({ value }) => value);
  }

  set shown(tracks: readonly string[] | undefined) {
    for (const box of this.#boxes) box.checked = tracks?.includes(box.value) ?? true;
  }

  /** Slots of the tracks that are not shown. */
  get hiddenSlots(): ReadonlySet<number> {
    const hidden = this.#boxes.filter(({ checked }) => !checked);
    return new Set(hidden.map(({ id }) => Number(id.slice('track-'.length))));
  }
}
