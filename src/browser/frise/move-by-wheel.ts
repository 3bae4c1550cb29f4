import type { FriseCamera } from './frise-camera.ts';
import { shareAlong } from './share-along.ts';

/** Pixels of a line, for mice that count in lines. */
const linePx = 16;
const zoomPerPx = 0.0025;
/** One notch of a mouse is not to cross centuries. */
const mostPx = 120;

/** With Ctrl or Meta the wheel zooms where the pointer is; sideways it moves. Otherwise it scrolls the page, as ever. */
export function moveByWheel(plot: HTMLElement, camera: FriseCamera, signal: AbortSignal): void {
  plot.addEventListener(
    'wheel',
    (event) => {
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? linePx : 1;
      const [x, y] = [event.deltaX * unit, event.deltaY * unit];
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        const px = Math.min(mostPx, Math.max(-mostPx, y));
        // A trackpad's pinch comes as small steps.
        camera.zoom(Math.exp(-px * zoomPerPx * (Math.abs(px) < 20 ? 4 : 1)), shareAlong(plot, event.clientX));
      } else if (Math.abs(x) > Math.abs(y) && !camera.isWhole) {
        event.preventDefault();
        const sign = getComputedStyle(plot).direction === 'rtl' ? -1 : 1;
        camera.move((x * sign) / plot.clientWidth);
      }
    },
    { passive: false, signal },
  );
}
