import { isSlashOn } from './slash-setting.ts';

const fields =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]:not([contenteditable=false])';

/** Makes the key / lead to a field from anywhere in the page but another field of text, unless it is turned off. Ends with the signal. */
export function focusOnSlash(field: HTMLInputElement, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const typing = event.target instanceof Element && event.target.matches(fields);
      if (event.key !== '/' || typing || event.ctrlKey || event.altKey || event.metaKey) return;
      if (!isSlashOn()) return;
      event.preventDefault();
      field.focus();
      field.select();
    },
    { signal },
  );
}
