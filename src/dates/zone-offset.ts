const secondsPerDay = 86_400;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * Seconds east of UTC in an IANA zone (`Africa/Bamako`) at a local time of it. In the hour that a zone sets back, the
 * first of the two readings; in the hour that it skips, the offset before. 0 beyond the years that Intl knows.
 */
export function zoneOffset(zone: string, day: number, secondOfDay: number): number {
  const local = (day * secondsPerDay + secondOfDay) * 1000;
  // The local time read as UTC is at most a day off; around it, the offset that gives the local time back.
  const before = offsetAt(zone, local - secondsPerDay * 1000);
  const after = offsetAt(zone, local + secondsPerDay * 1000);
  const isBefore = before === after || offsetAt(zone, local - before * 1000) === before;
  return isBefore || offsetAt(zone, local - after * 1000) !== after ? before : after;
}

function offsetAt(zone: string, milliseconds: number): number {
  if (Math.abs(milliseconds) > 8.64e15) return 0;
  const [, sign, hours = '0', minutes = '0', seconds = '0'] =
    /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(formatOf(zone).format(milliseconds)) ?? [];
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return sign === '-' ? -size : size;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  // Some field has to stand beside the zone: an hour alone takes the least time.
  const format = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    timeZoneName: 'longOffset',
    hour: 'numeric',
    hourCycle: 'h23',
  });
  formats.set(zone, format);
  return format;
}
