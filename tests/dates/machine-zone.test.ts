import { expect, test } from 'vitest';

const minutesEastOfUtc: Readonly<Record<string, number>> = {
  UTC: 0,
  'Africa/Algiers': 60,
  'America/New_York': -240,
  'Pacific/Kiritimati': 840,
};

test('the tests really run in the zone that their project names', () => {
  const zone = process.env['TZ'] ?? '';
  expect(Object.keys(minutesEastOfUtc)).toContain(zone);
  expect(0 - new Date(Date.UTC(2024, 6, 27)).getTimezoneOffset()).toBe(minutesEastOfUtc[zone]);
});
