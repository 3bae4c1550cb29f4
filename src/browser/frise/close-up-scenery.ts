import {
  closeUpPosition,
  closeUpSteps,
  closeUpTicks,
  closeUpWeekends,
  type FriseCloseUp,
} from '../../layout/frise-close-up.ts';
import type { FriseInput } from '../../layout/frise-options.ts';
import type { PackedEra } from '../../layout/packed-frise.ts';
import { unpackBound } from '../../layout/unpack-date.ts';
import { AxisLabels } from './axis-labels.ts';
import { makeSvg } from './make-svg.ts';

interface SceneryInput {
  /** The scenery of the whole frise, as the page was built. */
  readonly whole: Element;
  readonly language: string;
  readonly eras: readonly PackedEra[];
  /** Events of a scale of equal steps; undefined on a scale of time. */
  readonly steps: readonly Pick<FriseInput, 'date'>[] | undefined;
}

export interface CloseUpScenery {
  readonly element: SVGGElement;
  readonly labels: AxisLabels;
}

/** What lies behind the marks of a close-up: what `FriseScenery.astro` draws of the whole frise. */
export function closeUpScenery(closeUp: FriseCloseUp, input: SceneryInput): CloseUpScenery {
  const { whole, steps, language } = input;
  const axis = whole.querySelector('.axis')!;
  const bottom = Number(axis.getAttribute('y1'));
  const lanes = [...whole.querySelectorAll('.lane-line')].map((line) => line.parentElement!);
  const top = Math.min(bottom, ...lanes.map((lane) => Number(lane.getAttribute('y'))));
  const ticks = steps ? closeUpSteps(steps, closeUp, language) : closeUpTicks(closeUp, language);
  const x = (at: number): string => `${closeUp.direction === 'rtl' ? 100 - at : at}%`;
  const band = (name: string, from: number, to: number): SVGRectElement =>
    makeSvg('rect', {
      ...{ class: name, y: top, height: bottom - top },
      ...{ x: x(closeUp.direction === 'rtl' ? to : from), width: `${to - from}%` },
    });
  const element = makeSvg(
    'g',
    { 'aria-hidden': 'true' },
    ...(steps ? [] : closeUpWeekends(closeUp).map(({ from, to }) => band('weekend', from, to))),
    ...eraElements(closeUp, input, band, x),
    ...ticks.flatMap(({ at, label, major }) => [
      makeSvg('line', {
        class: major ? 'tick tick-major' : 'tick',
        x1: x(at),
        x2: x(at),
        y1: top,
        y2: bottom,
      }),
      ...(label === '' ? [] : [makeSvg('text', { class: 'tick-label', x: x(at), y: top, dy: -6 }, label)]),
    ]),
    ...lanes.map((lane) => lane.cloneNode(true)),
    axis.cloneNode(),
    ...foldElements(closeUp, whole, x),
  );
  return { element, labels: new AxisLabels(element, ticks, language) };
}

/** Names stand where the era begins, or at the beginning of what can be seen of it. */
function eraElements(
  closeUp: FriseCloseUp,
  { whole, eras }: SceneryInput,
  band: (name: string, from: number, to: number) => SVGRectElement,
  x: (at: number) => string,
): readonly Node[] {
  const heights = new Map(
    [...whole.querySelectorAll('.era-name')].map((name) => [
      name.querySelector('title')?.textContent ?? '',
      name.getAttribute('y')!,
    ]),
  );
  const { seenPx, widthPx, from, to } = closeUp;
  const lead = from === 0 ? 0 : Math.min(seenPx / widthPx, 1 - seenPx / widthPx) * 100;
  return eras.flatMap((era) => {
    const start = Math.max(0, closeUpPosition(closeUp, unpackBound(era.from)));
    const end = Math.min(100, closeUpPosition(closeUp, unpackBound(era.to)));
    const y = heights.get(era.name);
    if (y === undefined || start >= end) return [];
    const at = start > lead || end < lead || to - from >= 100 ? start : lead;
    return [
      band('era', start, end),
      makeSvg('text', { class: 'era-name', x: x(at), y }, makeSvg('title', {}, era.name), era.name),
    ];
  });
}

function foldElements(closeUp: FriseCloseUp, whole: Element, x: (at: number) => string): readonly Node[] {
  const breaks = [...whole.querySelectorAll('.fold-break')].map((path) => path.parentElement!.parentElement!);
  return closeUp.scale.folds.flatMap(({ from, to }, index) => {
    const at = (closeUpPosition(closeUp, from) + closeUpPosition(closeUp, to)) / 2;
    const copy = breaks[index]?.cloneNode(true) as Element | undefined;
    if (copy === undefined || at < 0 || at > 100) return [];
    copy.setAttribute('x', x(at));
    return [copy];
  });
}
