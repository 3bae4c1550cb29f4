import fc from 'fast-check';
import { expect, test } from 'vitest';
import { friseScale } from '../../src/layout/frise-scale.ts';
import { closeUpParts } from '../../src/layout/frise-close-up.ts';
import { SCALES } from '../../src/layout/frise.ts';
import { packDate } from '../../src/layout/pack-date.ts';
import { packFrise } from '../../src/layout/pack-frise.ts';
import { unpackDate } from '../../src/layout/unpack-date.ts';
import { unpackScale } from '../../src/layout/unpack-scale.ts';
import { bareEvent, emptyTimeline } from '../exports/rich-timeline.ts';
import { anyEvents, sameRuns } from './any-events.ts';

const throughJson = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

test('a date is drawn the same after the journey through the page', () => {
  const property = fc.property(anyEvents, (events) => {
    const scale = friseScale(events, 'folded');
    fc.pre(scale !== undefined);
    const closeUp = { scale, from: 0, to: 100, widthPx: 1000, seenPx: 1000, direction: 'ltr' as const };
    for (const { date, datesElsewhere } of events) {
      const back = [date, ...datesElsewhere].map((one) => unpackDate(throughJson(packDate(one))));
      expect(closeUpParts(back[0]!, back.slice(1), closeUp)).toEqual(
        closeUpParts(date, datesElsewhere, closeUp),
      );
    }
  });
  fc.assert(property, sameRuns);
});

const rains = {
  ...emptyTimeline,
  events: [
    {
      ...bareEvent('crue', '2024-07-27'),
      places: ['gao'],
      actors: [{ actor: 'mairie', role: 'party' as const }],
    },
    bareEvent('decrue', '2024-08-20~'),
    bareEvent('bilan', '2026-01-15'),
    bareEvent('sans-date', '../..'),
  ],
};

test('the scales come back as they were, folds and regions included', () => {
  const dated = rains.events.slice(0, 3).map((event) => ({ ...event, datesElsewhere: [] }));
  const { scales } = throughJson(packFrise(rains, 'ltr')!);
  for (const name of SCALES) {
    const scale = friseScale(dated, name)!;
    const back = unpackScale(scales[name]);
    expect([back.start, back.end, back.folds]).toEqual([scale.start, scale.end, scale.folds]);
    expect(back.regions).toEqual(scale.regions);
    for (let at = 0; at <= 100; at += 2.5) {
      expect(back.dayAt(at)).toBeCloseTo(scale.dayAt(at), 2);
      expect(back.position(scale.dayAt(at))).toBeCloseTo(at, 4);
    }
  }
});

test('events are packed in order, without those that are not drawn, with what filters ask for', () => {
  const packed = packFrise(rains, 'rtl')!;
  expect(packed.events.map(({ id }) => id)).toEqual(['crue', 'decrue', 'bilan']);
  expect(packed.events[0]).toEqual({
    id: 'crue',
    shape: 'disc',
    date: { bounds: [19_931], start: {} },
    status: 'reported',
    places: ['gao'],
    actors: ['mairie'],
  });
});

test('one may look as close as a day, or ten minutes where events tell the time', () => {
  const least = (...dates: readonly string[]): number => {
    const events = dates.map((date, index) => bareEvent(`releve-${index}`, date));
    const { scales } = packFrise({ ...emptyTimeline, events }, 'ltr')!;
    const scale = unpackScale(scales.proportional);
    return ((scale.end - scale.start) * scales.proportional.least) / 100;
  };
  expect(least('2024-07-01', '2024-07-27')).toBeCloseTo(1, 6);
  expect(least('2024-07-01', '2024-07-27T14:05:00')).toBeCloseTo(10 / 1440, 6);
});

test('nothing is packed where nothing is drawn', () => {
  expect(packFrise(emptyTimeline, 'ltr')).toBeUndefined();
  expect(packFrise({ ...emptyTimeline, events: [bareEvent('sans-date', '../..')] }, 'ltr')).toBeUndefined();
});
