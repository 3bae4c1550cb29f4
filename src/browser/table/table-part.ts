import { requiredPart } from '../required-part.ts';
import { readPartRequest, REVERSED, reverseParts } from './part-order.ts';
import { sayOrder } from './say-order.ts';
import type { TableOrder } from './table-order.ts';
import { formatTableOrder, readTableOrder } from './table-order.ts';

/** `<frise-table-part data-column data-last-of-dated data-words>` around a part of a long table and the links to the others, as `PartOfTable.astro` writes them: the heading of its order leads to it the other way round. */
class TablePart extends HTMLElement {
  connectedCallback(): void {
    const own = this.dataset['column']!;
    const columns = [...this.querySelectorAll<HTMLElement>('th[data-column]')].map(
      ({ dataset }) => dataset['column']!,
    );
    const request = readPartRequest(location.search, own, readTableOrder(location.search, columns));
    if (request === 'forward') this.#linkTo(own).href = this.#whereReversed;
    else if (request === 'reversed') this.#reverse();
    else location.replace(this.#whereBegins(request.order));
  }

  #linkTo(column: string): HTMLAnchorElement {
    return requiredPart(this, `th[data-column="${column}"] a`);
  }

  get #whereReversed(): string {
    const last = requiredPart<HTMLAnchorElement>(this, `[data-part="${this.dataset['lastOfDated']}"] a`);
    return withQuery(last.href, REVERSED);
  }

  #whereBegins(order: TableOrder): string {
    if (order.column === this.dataset['column']) return this.#whereReversed;
    return withQuery(this.#linkTo(order.column).href, order.reversed ? formatTableOrder(order) : '');
  }

  #reverse(): void {
    const body = requiredPart<HTMLTableSectionElement>(this, 'tbody');
    body.append(...[...body.rows].toReversed());
    const list = requiredPart(this, '.table-parts');
    const parts = new Map(
      [...list.children].map((item) => [Number((item as HTMLElement).dataset['part']), item]),
    );
    const numbers = reverseParts([...parts.keys()], Number(this.dataset['lastOfDated']));
    list.append(...numbers.map((number) => parts.get(number)!));
    for (const link of list.querySelectorAll('a')) link.href = withQuery(link.href, REVERSED);
    sayOrder(this, requiredPart(this, `th[data-column="${this.dataset['column']}"]`), true);
  }
}

function withQuery(address: string, query: string): string {
  const url = new URL(address);
  url.search = query;
  return url.href;
}

customElements.define('frise-table-part', TablePart);
