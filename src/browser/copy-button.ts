import type { CopySpeech } from '../messages/sources-words.ts';
import { requiredPart } from './required-part.ts';

/**
 * `<frise-copy data-words>` around a `.citation`, a hidden button and a status: the button appears, copies the text of
 * the citation, and says so. Where the browser does not let it, the text is selected instead.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = requiredPart<HTMLButtonElement>(this, 'button');
    button.hidden = false;
    // A property: the element may be moved, and then is connected again.
    button.onclick = () => void this.#copy();
  }

  async #copy(): Promise<void> {
    const { copied, selected } = JSON.parse(this.dataset['words']!) as CopySpeech;
    const citation = requiredPart(this, '.citation');
    const status = requiredPart(this, '[role=status]');
    try {
      await navigator.clipboard.writeText(citation.textContent);
      status.textContent = copied;
    } catch {
      getSelection()?.selectAllChildren(citation);
      status.textContent = selected;
    }
  }
}

customElements.define('frise-copy', CopyButton);
