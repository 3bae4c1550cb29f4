import { civilDate, dayNumber } from '../../src/dates/day-number.ts';

const first = dayNumber(1960, 1, 1);
const last = dayNumber(2024, 12, 31);

/** Bursts and silences: half of the events fall into a few weeks each of some crises. */
export function madeUpDay(random: () => number): number {
  if (random() < 0.4) return first + Math.floor(random() * (last - first));
  const crisis = first + Math.floor(((Math.floor(random() * 12) + 0.37) / 12) * (last - first));
  return crisis + Math.floor(random() ** 2 * 200);
}

/** A date in EDTF around a day, of all the kinds that timelines hold, about as often as they hold them. */
export function madeUpDate(day: number, random: () => number): string {
  const kinds: readonly (readonly [share: number, text: () => string])[] = [
    [0.52, () => dayText(day)],
    [0.03, () => `${dayText(day)}T${pad(Math.floor(random() * 24))}:${pad(Math.floor(random() * 60))}`],
    [0.08, () => `${dayText(day)}~`],
    [0.08, () => dayText(day).slice(0, 7)],
    [0.03, () => dayText(day).slice(0, 4)],
    [0.01, () => `${dayText(day).slice(0, 3)}X`],
    [0.08, () => `${dayText(day)}/${dayText(day + Math.floor(random() * 40))}`],
    [0.04, () => `${dayText(day)}~/${dayText(day + 1)}~`],
    [0.05, () => `[${dayText(day)}..${dayText(day + Math.floor(random() * 10) + 1)}]`],
    [0.01, () => `[${dayText(day)},${dayText(day + 3)}]`],
    [0.01, () => `{${dayText(day)},${dayText(day + 7)}}`],
    [0.02, () => `${dayText(day)}/..`],
    [0.02, () => `[..${dayText(day)}]`],
    [0.01, () => `/${dayText(day)}`],
    [0.01, () => '../..'],
  ];
  let left = random();
  return (kinds.find(([share]) => (left -= share) < 0) ?? kinds[0]!)[1]();
}

export function dayText(number: number): string {
  const { year, month, day } = civilDate(number);
  return [year, month, day].map(pad).join('-');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
