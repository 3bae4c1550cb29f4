import type { OfflineSpeech } from '../../messages/offline-words.ts';
import type { OfflineProgress, OfflineState } from '../../offline/worker/offline-message.ts';
import { requiredPart } from '../required-part.ts';
import { saySize } from '../say-size.ts';
import { askWorker } from './ask-worker.ts';
import { isDeviceFull, setDeviceFull, whenDeviceIsFull } from './device-is-full.ts';
import { keepsSite, setKeepsSite } from './keeps-site.ts';
import { listKeptEvents } from './list-kept-events.ts';
import { sayOfflineState } from './say-offline-state.ts';
import { sizeOfSite } from './size-of-site.ts';
import { startWorker } from './start-worker.ts';
import { whenReady } from './when-ready.ts';

type Action = 'make' | 'cancel' | 'remove';

/** `<frise-offline data-worker data-list data-address data-words>` around the markup of `OfflinePage.astro`. */
class OfflinePage extends HTMLElement {
  #worker: ServiceWorker | undefined;
  #isMaking = false;
  #making: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    const { worker = '', address } = this.dataset;
    requiredPart(this, '.offline-missing').hidden = location.pathname === address;
    if (!('serviceWorker' in navigator)) return this.#say(this.#words.unable);
    this.#button('make').onclick = () => void (this.#making = this.#make(worker));
    this.#button('cancel').onclick = () => (this.#isMaking = false);
    this.#button('remove').onclick = () => void this.#remove(worker);
    whenDeviceIsFull(navigator.serviceWorker, () => this.#say(this.#words.noRoom));
    void this.#begin(worker).catch(() => this.#say(this.#words.unable));
  }

  async #begin(worker: string): Promise<void> {
    const registration = await navigator.serviceWorker.getRegistration(worker);
    const waitsForWord = !keepsSite(worker) || isDeviceFull();
    const nothing = isDeviceFull() ? this.#words.noRoom : this.#words.nothing;
    if (registration === undefined && waitsForWord) return this.#showNothing(nothing);
    await this.#install(worker);
    await this.#describe();
  }

  async #install(worker: string): Promise<void> {
    this.#say(this.#words.preparing);
    const registration =
      (await navigator.serviceWorker.getRegistration(worker)) ?? (await startWorker(worker));
    this.#worker = await whenReady(registration);
  }

  async #describe(): Promise<void> {
    const state = this.#worker && (await askWorker<OfflineState>(this.#worker, 'describe'));
    if (state === undefined) return this.#showNothing(this.#failure);
    this.#say(sayOfflineState(state, this.#words, this.#language));
    this.#offer(state.missingFiles > 0, state.missingBytes);
    this.#button('remove').hidden = false;
    listKeptEvents(requiredPart(this, '.offline-events'), state, this.#words, this.#language);
  }

  /** Brings all that is missing, a little at a time, until it is there, the reader stops it or the network fails. */
  async #make(worker: string): Promise<void> {
    setKeepsSite(worker, true);
    setDeviceFull(false);
    this.#isMaking = true;
    this.#showProgress(true);
    try {
      if (this.#worker === undefined) await this.#install(worker);
      const failed = this.#worker === undefined || (await this.#bringAll(this.#worker));
      await this.#describe();
      if (failed) this.#say(this.#failure);
    } catch {
      this.#say(this.#failure);
    } finally {
      this.#isMaking = false;
      this.#showProgress(false);
    }
  }

  /** Whether something could not be brought. */
  async #bringAll(worker: ServiceWorker): Promise<boolean> {
    const progress = requiredPart<HTMLProgressElement>(this, 'progress');
    let most = 0;
    while (this.#isMaking) {
      const step = await askWorker<OfflineProgress>(worker, 'fetch-more');
      if (step === undefined || step.hasFailed) return true;
      if (step.missingFiles === 0) return false;
      most = Math.max(most, step.missingBytes);
      progress.value = 1 - step.missingBytes / most;
      this.#say(this.#words.making.replace('{size}', this.#size(step.missingBytes)));
    }
    return false;
  }

  async #remove(worker: string): Promise<void> {
    setKeepsSite(worker, false);
    this.#isMaking = false;
    // What is on its way would come after all, and say so.
    await this.#making;
    if (this.#worker !== undefined) await askWorker(this.#worker, 'remove');
    this.#worker = undefined;
    await this.#showNothing(this.#words.removed);
    this.#button('make').focus();
  }

  async #showNothing(words: string): Promise<void> {
    this.#say(words);
    this.#button('remove').hidden = true;
    requiredPart(this, '.offline-events').hidden = true;
    this.#offer(true, await sizeOfSite(this.dataset['list']!));
  }

  /** Offers to bring what is missing, with its size where that is known. */
  #offer(isOffered: boolean, bytes: number | undefined): void {
    const button = this.#button('make');
    button.hidden = !isOffered;
    if (bytes !== undefined) button.textContent = this.#words.makeOf.replace('{size}', this.#size(bytes));
  }

  #showProgress(isShown: boolean): void {
    const { activeElement } = document;
    requiredPart(this, 'progress').hidden = !isShown;
    this.#button('cancel').hidden = !isShown;
    if (isShown) this.#button('make').hidden = true;
    // A button that hides must not take the reader's place in the page with it.
    if (isShown) this.#button('cancel').focus();
    else if (activeElement === this.#button('cancel')) this.#button('remove').focus();
  }

  #button(action: Action): HTMLButtonElement {
    return requiredPart<HTMLButtonElement>(this, `[value=${action}]`);
  }

  #size(bytes: number): string {
    return saySize(bytes, this.#words.size, this.#language);
  }

  #say(text: string): void {
    const state = requiredPart(this, '.offline-state');
    if (state.textContent !== text) state.textContent = text;
  }

  get #failure(): string {
    return isDeviceFull() ? this.#words.noRoom : this.#words.failed;
  }

  get #words(): OfflineSpeech {
    return JSON.parse(this.dataset['words']!) as OfflineSpeech;
  }

  get #language(): string {
    return document.documentElement.lang;
  }
}

customElements.define('frise-offline', OfflinePage);
