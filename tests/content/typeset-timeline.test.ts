import { expect, test } from 'vitest';
import { toEvent } from '../../src/content/to-event.ts';
import { toTimeline } from '../../src/content/to-timeline.ts';
import { toWithdrawnEvent } from '../../src/content/to-withdrawn-event.ts';
import { typesetTimeline } from '../../src/content/typeset-timeline.ts';

const event = toEvent(
  'combats',
  'events/combats.mdx',
  {
    title: "L'armée : « combats »",
    date: '2024-07-27',
    summary: 'Qui le dit ?',
    claims: [
      { says: "C'est dit !", source: 'depeche', quote: 'Qui ?' },
      { says: "C'est dit !", source: 'wire', quote: "It's 5 : 3 !" },
    ],
  },
  '',
);

const timelineIn = (language: string): ReturnType<typeof toTimeline> =>
  toTimeline(
    {
      timeline: { title: "L'été", language },
      places: {},
      actors: {},
      sources: { depeche: { language: 'fr' }, wire: { language: 'en' } },
    },
    [event],
    undefined,
  );

test('titles, summaries and claims of a French timeline are set as French is', () => {
  const { title, events } = typesetTimeline(timelineIn('fr'));
  expect(title).toBe('L’été');
  expect(events[0]!.title).toBe('L’armée\u00a0: «\u202fcombats\u202f»');
  expect(events[0]!.summary).toBe('Qui le dit\u202f?');
  expect(events[0]!.claims[0]).toMatchObject({ says: 'C’est dit\u202f!', quote: 'Qui\u202f?' });
});

test('what is quoted from a source in another language stays as typed', () => {
  expect(typesetTimeline(timelineIn('fr')).events[0]!.claims[1]!.quote).toBe("It's 5 : 3 !");
});

test('why an event was withdrawn is prose too', () => {
  const gone = toWithdrawnEvent('convoi', 'events/convoi.mdx', {
    title: "Le convoi n'est pas parti",
    date: '2024-08-01',
    withdrawn: { on: '2024-08-02', why: "L'agence dit : « Non ! »" },
  })!;
  const [event] = typesetTimeline({ ...timelineIn('fr'), withdrawn: [gone] }).withdrawn;
  expect(event).toMatchObject({
    title: 'Le convoi n’est pas parti',
    withdrawn: { why: 'L’agence dit\u00a0: «\u202fNon\u202f!\u202f»' },
  });
});

test('a timeline in another language stays as typed', () => {
  const timeline = timelineIn('en');
  expect(typesetTimeline(timeline)).toBe(timeline);
});
