import type { FriseCamera } from './frise-camera.ts';
import type { Stretch } from './frise-stretch.ts';

/** A frise above a list of events, as those know it who keep the two together. */
export interface ListedFrise {
  readonly camera: FriseCamera;
  /** The events of the list that have a mark, in its order, with what each takes of the whole axis. */
  readonly listed: ReadonlyMap<string, { readonly extent: Stretch }>;
  /** The part of the axis of which the list tells; undefined for all of it. */
  readonly scope?: Stretch | undefined;
  /** Whether it stands where an event or the address has led it, not where the reader has put it. */
  readonly isLed: boolean;
  /** What stands for an event in the drawing, to be shown as what is read. */
  signs(id: string): readonly Element[];
  /** Shows where an event is that is pointed at or has the focus. */
  light(id: string, isOn: boolean): void;
  isInSight(id: string): boolean;
  /** On which side of what is in sight an event lies; undefined within it. */
  sideOf(id: string): 'earlier' | 'later' | undefined;
  /** Moves the frise, at once or smoothly, if the event is not in sight. */
  reveal(id: string, how: 'cut' | 'glide'): void;
}
