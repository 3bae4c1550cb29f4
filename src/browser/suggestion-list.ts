import { makeElement } from './make-element.ts';

/** An option of the list: where it leads, and its parts with the class of each. */
export interface Suggestion {
  readonly url: string;
  readonly parts: readonly { readonly className: string; readonly text: string | undefined }[];
}

/**
 * The list under a field, in the combobox pattern of the ARIA Authoring Practices: focus stays in the field, which names
 * the active option.
 */
export class SuggestionList {
  active = -1;
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  #suggestions: readonly Suggestion[] = [];

  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-controls', list.id);
    this.close();
  }

  get open(): boolean {
    return !this.#list.hidden;
  }

  get count(): number {
    return this.#suggestions.length;
  }

  /** Where the active option leads. */
  get activeUrl(): string | undefined {
    return this.#suggestions[this.active]?.url;
  }

  /** Where the option that holds an element leads. */
  urlOf(target: EventTarget | null): string | undefined {
    const index = [...this.#list.children].findIndex(
      (option) => target instanceof Node && option.contains(target),
    );
    return this.#suggestions[index]?.url;
  }

  show(suggestions: readonly Suggestion[]): void {
    this.#suggestions = suggestions;
    this.#list.replaceChildren(
      ...suggestions.map(({ parts }, index) => {
        const texts = parts.filter(({ text }) => text !== undefined && text !== '');
        const option = makeElement('li', 'search-option');
        // A space keeps the parts apart for those who hear them.
        for (const { className, text } of texts) option.append(makeElement('span', className, text!), ' ');
        option.id = `${this.#list.id}-${index}`;
        option.setAttribute('role', 'option');
        return option;
      }),
    );
    this.#list.hidden = suggestions.length === 0;
    this.#field.setAttribute('aria-expanded', String(this.open));
    this.activate(-1);
  }

  close(): void {
    this.show([]);
  }

  /** Makes an option active; -1 for none. */
  activate(index: number): void {
    this.active = index;
    for (const [at, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index));
    }
    const option = this.#list.children[index];
    if (option === undefined) this.#field.removeAttribute('aria-activedescendant');
    else this.#field.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  }
}
