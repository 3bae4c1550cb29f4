import { checkIds } from '../model/check-ids.ts';
import type { FiledFinding, Position } from './problem.ts';
import { finding, MOST_TOLD } from './problem.ts';
import { nearestId } from './nearest-id.ts';
import type { RecordFile, TimelineReading } from './read-timeline.ts';
import { idsAt } from './references-of.ts';
import { idPattern } from './schema-parts.ts';

const start = { line: 1, column: 1 };

/** Ids that two things share: events, former ids, tracks, eras; and ids of records that would make no address. */
export function checkIdentity({
  events,
  timeline,
  places,
  actors,
  sources,
}: TimelineReading): readonly FiledFinding[] {
  const formerIds = new Map(
    events.map(({ file, yaml }) => [file, yaml === undefined ? [] : idsAt(yaml, ['formerIds', '*'])]),
  );
  const clashes = checkIds(
    events.map(({ id, file }) => ({ id, file, formerIds: formerIds.get(file)!.map((former) => former.id) })),
  ).map((found): FiledFinding => {
    const { clash, file, id, other } = found;
    if (clash === 'duplicate') return { ...finding('duplicate-id', { id, other }, start), file };
    if (clash === 'case') return { ...finding('same-id-but-case', { id, other }, start), file };
    return {
      ...finding('former-id-in-use', { id, other }, formerIds.get(file)![found.index]!.locate()),
      file,
    };
  });
  return [
    ...clashes,
    ...['tracks', 'eras'].flatMap((list) => declaredTwice(timeline, list)),
    ...[places, actors, sources].flatMap(badIds),
  ];
}

/** Each place, actor and source has a page under its id. */
function badIds({ value, locate, file }: RecordFile<unknown>): readonly FiledFinding[] {
  const ids = typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
  return ids
    .filter((id) => !idPattern.test(id))
    .slice(0, MOST_TOLD)
    .map((id) => ({
      ...finding('bad-id', { value: id, guess: nearestId(id) }, locate([id], 'key')),
      file,
    }));
}

function declaredTwice(timeline: TimelineReading['timeline'], list: string): readonly FiledFinding[] {
  const first = new Map<string, () => Position>();
  const twice = idsAt(timeline, [list, '*', 'id']).flatMap(({ id, locate }) => {
    const before = first.get(id);
    first.set(id, before ?? locate);
    return before === undefined ? [] : [{ id, locate, before }];
  });
  return twice.slice(0, MOST_TOLD).map(({ id, locate, before }) => ({
    ...finding('declared-twice', { id, line: before().line }, locate()),
    file: timeline.file,
  }));
}
