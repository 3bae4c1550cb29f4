import { requiredPart } from '../required-part.ts';
import { askWorker } from './ask-worker.ts';
import { isDeviceFull, whenDeviceIsFull } from './device-is-full.ts';
import { keepsSite } from './keeps-site.ts';
import { startWorker } from './start-worker.ts';

const dismissedKey = 'frise:new-version';

/**
 * `<frise-new-version data-worker data-text>` of every page: keeps the site, if the reader does not mind, and offers a newer
 * version when it is there whole. It is shown when the reader says so, or once no page of the site is open.
 */
class NewVersion extends HTMLElement {
  connectedCallback(): void {
    const { worker = '' } = this.dataset;
    if (!('serviceWorker' in navigator)) return;
    reloadOnTakeover(navigator.serviceWorker);
    whenDeviceIsFull(navigator.serviceWorker);
    // What was kept before stays fresh, whatever was chosen since.
    const starts = keepsSite(worker) && !isDeviceFull();
    const kept = starts ? startWorker(worker) : navigator.serviceWorker.getRegistration(worker);
    kept.then(
      (registration) => registration && this.#follow(registration),
      // Private windows keep nothing.
      () => undefined,
    );
  }

  #follow(registration: ServiceWorkerRegistration): void {
    const look = (): void => {
      if (registration.waiting !== null && navigator.serviceWorker.controller !== null)
        this.#offer(registration.waiting);
    };
    registration.addEventListener('updatefound', () =>
      registration.installing?.addEventListener('statechange', look),
    );
    registration.installing?.addEventListener('statechange', look);
    look();
  }

  #offer(waiting: ServiceWorker): void {
    if (isDismissed()) return;
    this.#show(this.dataset['text']!);
    requiredPart(this, '[value=reload]').onclick = () => void askWorker(waiting, 'take-over');
    requiredPart(this, '[value=dismiss]').onclick = () => {
      dismiss();
      this.#show('');
    };
  }

  /** Only while it says something is it a part of the page to go to. */
  #show(text: string): void {
    requiredPart(this, '[role=status]').textContent = text;
    requiredPart(this, 'div').hidden = text === '';
    this.role = text === '' ? null : 'region';
    this.ariaLabel = text === '' ? null : text;
  }
}

/** A page that another version's worker has taken over would be a mixture: it is loaded anew. The first worker changes nothing. */
function reloadOnTakeover(container: ServiceWorkerContainer): void {
  let isControlled = container.controller !== null;
  container.addEventListener('controllerchange', () => {
    if (isControlled) location.reload();
    isControlled = true;
  });
}

function isDismissed(): boolean {
  try {
    return sessionStorage.getItem(dismissedKey) !== null;
  } catch {
    return false;
  }
}

/** For as long as the tab is open. */
function dismiss(): void {
  try {
    sessionStorage.setItem(dismissedKey, 'dismissed');
  } catch {
    // The next page offers it again.
  }
}

customElements.define('frise-new-version', NewVersion);
