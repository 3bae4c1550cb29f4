import { checkIds } from '../model/check-ids.ts';
import type { FiledFinding } from './problem.ts';
import { finding } from './problem.ts';
import type { TimelineReading } from './read-timeline.ts';
import { idsAt } from './references-of.ts';

const start = { line: 1, column: 1 };

/** Ids that two things share: events, former ids, tracks, eras. */
export function checkIdentity({ events, timeline }: TimelineReading): readonly FiledFinding[] {
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
  return [...clashes, ...['tracks', 'eras'].flatMap((list) => declaredTwice(timeline, list))];
}

function declaredTwice(timeline: TimelineReading['timeline'], list: string): readonly FiledFinding[] {
  const lines = new Map<string, number>();
  return idsAt(timeline, [list, '*', 'id']).flatMap(({ id, locate }) => {
    const at = locate();
    const line = lines.get(id);
    lines.set(id, line ?? at.line);
    return line === undefined
      ? []
      : [{ ...finding('declared-twice', { id, line }, at), file: timeline.file }];
  });
}
