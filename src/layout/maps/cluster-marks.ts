import { roundPosition } from '../round-position.ts';

/** A point to be marked. */
export interface Point {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** Points that share a mark, at their mean. */
export interface Cluster {
  readonly ids: readonly string[];
  readonly x: number;
  readonly y: number;
}

/**
 * Marks of which none is nearer than `gapPx` to another: points of one cell of a grid first share a mark, then again and
 * again the two nearest marks that are too near. The same points give the same marks, in reading order; the members of
 * a mark keep the order of the points.
 */
export function clusterMarks(points: readonly Point[], gapPx: number): readonly Cluster[] {
  const order = new Map(points.map(({ id }, index) => [id, index]));
  const inOrder = (a: string, b: string): number => order.get(a)! - order.get(b)!;
  const cells = Map.groupBy(points, ({ x, y }) => `${Math.floor(x / gapPx)} ${Math.floor(y / gapPx)}`);
  let clusters = [...cells.values()].map((members) => merge(members.map(alone)));
  for (let pair = nearestPair(clusters, gapPx); pair; pair = nearestPair(clusters, gapPx)) {
    const [first, second] = pair;
    clusters = [...clusters.filter((cluster) => cluster !== first && cluster !== second), merge(pair)];
  }
  return clusters
    .map(({ ids, x, y }) => ({ ids: ids.toSorted(inOrder), x: roundPosition(x), y: roundPosition(y) }))
    .sort((a, b) => a.y - b.y || a.x - b.x);
}

function alone({ id, x, y }: Point): Cluster {
  return { ids: [id], x, y };
}

function merge(clusters: readonly Cluster[]): Cluster {
  const count = clusters.reduce((sum, { ids }) => sum + ids.length, 0);
  const mean = (along: 'x' | 'y'): number =>
    clusters.reduce((sum, cluster) => sum + cluster[along] * cluster.ids.length, 0) / count;
  return { ids: clusters.flatMap(({ ids }) => ids), x: mean('x'), y: mean('y') };
}

function nearestPair(clusters: readonly Cluster[], gapPx: number): readonly [Cluster, Cluster] | undefined {
  let nearest: readonly [Cluster, Cluster] | undefined;
  let leastPx = gapPx;
  clusters.forEach((a, index) => {
    for (const b of clusters.slice(index + 1)) {
      const distance = Math.hypot(a.x - b.x, a.y - b.y);
      if (distance < leastPx) [nearest, leastPx] = [[a, b], distance];
    }
  });
  return nearest;
}
