import type { Tile, TileEvent } from '../../layout/tiles/tile.ts';
import { fileOfTile } from '../../layout/tiles/tile-name.ts';
import { liveMark, type LiveMark } from './live-mark.ts';

/** So long after a failure a tile is asked for again. */
const againMs = 5000;

/** The tiles of a large timeline that have been loaded, and their marks. */
export class TileStore {
  readonly #address: string;
  readonly #onChange: () => void;
  readonly #tiles = new Map<string, Tile>();
  readonly #asked = new Map<string, Promise<void>>();
  readonly #marks = new Map<string, LiveMark>();
  readonly #failed = new Set<string>();
  readonly #events = new Map<string, TileEvent>();
  #inOrder: readonly TileEvent[] | undefined;
  /** Grows with each tile. */
  version = 0;

  /** `address` is that of the tile of all; the others are beside it. */
  constructor(address: string, onChange: () => void) {
    this.#address = new URL(address, document.baseURI).href;
    this.#onChange = onChange;
  }

  readonly tileOf = (name: string): Tile | undefined => this.#tiles.get(name);

  /** All events that are known, those first that are shown from farthest away. */
  get events(): readonly TileEvent[] {
    return (this.#inOrder ??= this.#order());
  }

  eventOf(id: string): TileEvent | undefined {
    return this.#events.get(id);
  }

  #order(): readonly TileEvent[] {
    const level = ({ place }: TileEvent): number => place?.[0] ?? Infinity;
    return [...this.#events.values()].sort((a, b) => {
      const [first, second] = [level(a), level(b)];
      return first === second ? (a.id < b.id ? -1 : 1) : first - second;
    });
  }

  /** Whether something could not be loaded, and has not been since. */
  get isIncomplete(): boolean {
    return this.#failed.size > 0;
  }

  /** Loads the file of a tile once; after a failure, again when it is asked for later. */
  load(name: string): Promise<void> {
    const file = fileOfTile(name);
    const asked = this.#asked.get(file) ?? this.#load(file);
    this.#asked.set(file, asked);
    return asked;
  }

  /** Loads a tile and all below it. */
  async loadAll(name: string): Promise<void> {
    await this.load(name);
    await Promise.all((this.tileOf(name)?.children ?? []).map(({ tile }) => this.loadAll(tile)));
  }

  markOf(event: TileEvent): LiveMark {
    const mark = this.#marks.get(event.id) ?? liveMark(event);
    this.#marks.set(event.id, mark);
    return mark;
  }

  /** The address of a path of the site. From a disk, that of a folder's page. */
  addressOf(path: string): string {
    const file = location.protocol === 'file:' ? path.replace(/(^|\/)(?=#|$)/, '$1index.html') : path;
    return new URL(`../${file}`, this.#address).href;
  }

  async read(name: string): Promise<unknown> {
    const answer = await fetch(new URL(`${encodeURIComponent(name)}.json`, this.#address).href);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.json();
  }

  async #load(file: string): Promise<void> {
    try {
      const tiles = (await this.read(file)) as Readonly<Record<string, Tile>>;
      for (const [name, tile] of Object.entries(tiles)) {
        this.#tiles.set(name, tile);
        for (const event of tile.events) this.#events.set(event.id, event);
      }
      this.#inOrder = undefined;
      this.version += 1;
      this.#failed.delete(file);
    } catch {
      this.#failed.add(file);
      setTimeout(() => this.#asked.delete(file), againMs);
    }
    this.#onChange();
  }
}
