/** Letters without accents, digits, points and hyphens: a name that every system and every address bears alike. */
const goodName = /^[\w.-]+$/;

/** Whether an image, and the folders that its event file names on the way to it, have names that make a good address. */
export function isWellNamed(src: string): boolean {
  return src
    .replace(/^(?:\.\/)+/, '')
    .split('/')
    .every((name) => goodName.test(name));
}

/**
 * Where an image lies in the timeline's folder (`events/2024/lampe.jpg`), from what an event file writes (`lampe.jpg`,
 * `images/lampe.jpg`). Undefined for anything but a file in the event's own folder or below: another site, an absolute
 * path, a way out by `..`.
 */
export function pathOfImage(src: string, eventFile: string): string | undefined {
  if (/^[/\\]|[\\:?#%]|\p{Cc}/u.test(src)) return undefined;
  const steps = src.replace(/^(?:\.\/)+/, '').split('/');
  if (steps.some((step) => /^\.*$/.test(step))) return undefined;
  return [...eventFile.split('/').slice(0, -1), ...steps].join('/');
}
