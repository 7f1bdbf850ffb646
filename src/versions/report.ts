import { compareArticles } from './compare';
import { closeness } from './create-library';
import type { Difference, Library, Neighbour, Witness } from './model';

/** What `stet versions --json` prints. */
export interface VersionsReport {
  /** Articles of one story, by id; only stories with more than one. */
  readonly clusters: readonly (readonly string[])[];
  readonly pairs: readonly {
    readonly a: string;
    readonly b: string;
    /** 0 to 1. */
    readonly similarity: number;
    readonly kind: Neighbour['kind'];
  }[];
}

/** What `stet compare --json` prints of one pair. */
export interface ComparedPair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly differences: readonly Difference[];
}

/** Share of the pairs between two groups that must be near for the groups to be one story. */
const enoughNear = 0.5;

/**
 * Which of the articles report the same story. A pair is named once, in the order of `ids`. Groups are joined nearest
 * pair first, and only while most of their articles are near each other, so that no chain of chance likenesses
 * makes one story of two.
 */
export function versionsReport(library: Library, ids: readonly string[]): VersionsReport {
  const order = new Map(ids.map((id, at) => [id, at]));
  const near = new Map<string, { a: string; b: string; similarity: number; kind: Neighbour['kind'] }>();
  for (const id of ids) {
    for (const neighbour of library.nearest(id)) {
      const own = order.get(id) ?? 0;
      const other = order.get(neighbour.id);
      if (other === undefined) continue;
      const [a, b] = own < other ? [id, neighbour.id] : [neighbour.id, id];
      const similarity = Math.round(closeness(neighbour) * 1000) / 1000;
      near.set(`${a}\n${b}`, { a, b, similarity, kind: neighbour.kind });
    }
  }
  const pairs = [...near.values()].sort(
    (x, y) => (order.get(x.a) ?? 0) - (order.get(y.a) ?? 0) || y.similarity - x.similarity,
  );
  return { clusters: clustersOf(pairs, ids), pairs };
}

function clustersOf(pairs: VersionsReport['pairs'], ids: readonly string[]): string[][] {
  const isNear = new Set(pairs.flatMap(({ a, b }) => [`${a}\n${b}`, `${b}\n${a}`]));
  const groupOf = new Map(ids.map((id): [string, string[]] => [id, [id]]));
  for (const { a, b } of [...pairs].sort((x, y) => y.similarity - x.similarity)) {
    const one = groupOf.get(a);
    const other = groupOf.get(b);
    if (!one || !other || one === other) continue;
    let count = 0;
    for (const left of one) for (const right of other) if (isNear.has(`${left}\n${right}`)) count++;
    if (count < enoughNear * one.length * other.length) continue;
    one.push(...other);
    for (const id of other) groupOf.set(id, one);
  }
  const order = new Map(ids.map((id, at) => [id, at]));
  return [...new Set(groupOf.values())]
    .filter((group) => group.length > 1)
    .map((group) => group.sort((x, y) => (order.get(x) ?? 0) - (order.get(y) ?? 0)));
}

/** One pair of articles, compared. Without an id it is named after both. */
export function comparedPair(a: Witness, b: Witness, id = `${a.id} ${b.id}`): ComparedPair {
  return { id, a: a.id, b: b.id, differences: compareArticles(a, b) };
}
