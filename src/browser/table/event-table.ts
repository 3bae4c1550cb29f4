import { requiredPart } from '../required-part.ts';
import { orderRows } from './order-rows.ts';
import { sayOrder } from './say-order.ts';
import type { TableOrder } from './table-order.ts';
import { formatTableOrder, readTableOrder } from './table-order.ts';

const dates = ['start', 'end'];

/** `<frise-table data-column data-words>` around the table of `WholeTable.astro`: its headings order it in place, once more the other way round. The address names the order. */
class EventTable extends HTMLElement {
  readonly #ending = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#ending;
    this.addEventListener('click', (event) => this.#follow(event), { signal });
    addEventListener('popstate', () => this.#restore(), { signal });
    if (location.search !== '') this.#restore();
  }

  disconnectedCallback(): void {
    this.#ending.abort();
  }

  get #headings(): readonly HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('th[data-column]')];
  }

  #follow(event: MouseEvent): void {
    const heading = (event.target as Element).closest<HTMLElement>('th[data-column]');
    const isLink = (event.target as Element).closest('a') !== null;
    // With a modifier a link opens elsewhere.
    if (heading === null || !isLink || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    const column = heading.dataset['column']!;
    const reversed = heading.ariaSort === heading.dataset['sort'];
    const order = { column, reversed };
    history.pushState(history.state, '', location.pathname + formatTableOrder(order));
    this.#order(order);
  }

  #restore(): void {
    const columns = this.#headings.map(({ dataset }) => dataset['column']!);
    const own = { column: this.dataset['column']!, reversed: false };
    this.#order(readTableOrder(location.search, columns) ?? own);
  }

  #order({ column, reversed }: TableOrder): void {
    const headings = this.#headings;
    const index = headings.findIndex(({ dataset }) => dataset['column'] === column);
    const body = requiredPart(this, 'tbody');
    const rows = [...body.querySelectorAll('tr')].map((element) => ({
      element,
      places: element.dataset['places']!.split(' ').map(Number),
      undated: element.dataset['undated'] !== undefined,
    }));
    const ordered = orderRows(rows, { column: index, reversed, isDate: dates.includes(column) });
    body.append(...ordered.map(({ element }) => element));
    sayOrder(this, headings[index]!, reversed);
  }
}

customElements.define('frise-table', EventTable);
