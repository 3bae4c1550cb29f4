/** The colours of a drawing on a canvas, as CSS writes them. */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly rule: string;
  readonly strongRule: string;
  readonly weekend: string;
  /** Of a track, by its number; 0 for events without one. */
  readonly track: (colour: number) => string;
  readonly font: string;
}

/** Where a reader has chosen colours of their own, those. */
const forced: Omit<Palette, 'font'> = {
  paper: 'Canvas',
  ink: 'CanvasText',
  muted: 'CanvasText',
  rule: 'GrayText',
  strongRule: 'CanvasText',
  weekend: 'Canvas',
  track: () => 'CanvasText',
};

/** The colours of now: a canvas does not follow the styles of its page. */
export function readPalette(): Palette {
  const styles = getComputedStyle(document.documentElement);
  const read = (name: string): string => styles.getPropertyValue(`--${name}`).trim();
  const font = read('sans');
  if (matchMedia('(forced-colors: active)').matches) return { ...forced, font };
  const colours = Array.from({ length: 9 }, (_, index) => read(index === 0 ? 'ink' : `colour-${index}`));
  return {
    ...{ paper: read('paper'), ink: read('ink'), muted: read('muted'), rule: read('rule') },
    strongRule: read('strong-rule'),
    weekend: read('weekend'),
    track: (colour) => colours[colour] ?? colours[0]!,
    font,
  };
}
