import { parseDate } from '../../src/dates/parse-date.ts';

// The kinds of date that timelines hold, about as often as they hold them.
const texts = [
  ...['2024-08-01', '1985-04-12', '2024-07-27', '1962-11-03', '-0043-03-15'],
  ...['2024-07', '1985', '201X', '19XX', '1985-04-XX', '2004-06~', '1984?', '2004-06-11%'],
  ...['2024-07-27~/2024-07-28~', '2024-08-01/..', '1964/2008', '[2024-07-27..2024-08-01]', '[..2024-08-01]'],
  ...['2024-07-25T14:50:00+01:00', 'Y-138E8'],
];
const rounds = 20_000;

function datesPerSecond(): number {
  const start = performance.now();
  let days = 0;
  for (let round = 0; round < rounds; round += 1)
    for (const text of texts) days += parseDate(text).startMax === 0 ? 1 : 0;
  const seconds = (performance.now() - start) / 1000;
  return days > 0 ? 0 : (rounds * texts.length) / seconds;
}

datesPerSecond();
const best = Math.max(datesPerSecond(), datesPerSecond(), datesPerSecond());
console.log(`parse-dates: ${Math.round(best / 1000)} 000 dates/s (target: 200 000)`);
