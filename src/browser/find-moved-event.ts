import { addressShard } from '../model/address-shard.ts';

/**
 * Where no event is told any more, on the page for addresses that do not exist or on that of a period which has been
 * divided: leads to where it is told now. Its element says the site's base, into how many files the addresses are divided,
 * and what to say meanwhile.
 */
class MovedEvent extends HTMLElement {
  connectedCallback(): void {
    const { base = '/', shards = '1' } = this.dataset;
    const id = idInPath(location.pathname, base) ?? idOfMissing(location.hash);
    if (id !== undefined) void this.#lead(id, base, Number(shards));
  }

  async #lead(id: string, base: string, shards: number): Promise<void> {
    const status = this.querySelector('[role=status]')!;
    status.textContent = this.dataset['looking'] ?? '';
    const path = await pathOf(id, `${base}events/~/${addressShard(id, shards)}.json`).catch(() => undefined);
    if (path === undefined) status.textContent = '';
    else location.replace(base + path);
  }
}

/** The event that an address of the site named; undefined for one of another kind. */
function idInPath(pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(`${base}events/`)) return undefined;
  return /^([a-z0-9-]+)\/?$/.exec(pathname.slice(`${base}events/`.length))?.[1];
}

/** The event that a fragment names and the page does not have. */
function idOfMissing(fragment: string): string | undefined {
  const id = /^#e-([a-z0-9-]+)$/.exec(fragment)?.[1];
  return id === undefined || document.getElementById(`e-${id}`) ? undefined : id;
}

async function pathOf(id: string, address: string): Promise<string | undefined> {
  const answer = await fetch(address);
  const paths = (await answer.json()) as Readonly<Record<string, string>>;
  return Object.hasOwn(paths, id) ? paths[id] : undefined;
}

customElements.define('frise-moved-event', MovedEvent);
