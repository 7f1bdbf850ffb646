import type { Source } from '../sources/model';
import { createBoundedCache } from '../text/bounded-cache';
import type { Witness } from './model';

/** A source of the base text as a sibling shows it. */
export interface SourceMatch {
  readonly witness: Witness;
  readonly source: Source;
}

const unnamed = new Set(['anonymous', 'unnamed-person', 'unnamed-group', 'institution']);
const small = new Set(
  'a an the of to in on with by for from and or who whom that which is was are were has had have s one'.split(
    ' ',
  ),
);

/** The words that tell one unnamed source from another. */
function telling({ description }: Source): ReadonlySet<string> {
  return kept.get(description, () => readTelling(description));
}

const kept = createBoundedCache<ReadonlySet<string>>(2000, 400_000);

function readTelling(description: string): Set<string> {
  const words = description.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.filter((word) => !small.has(word)));
}

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / Math.max(1, Math.min(a.size, b.size));
}

/**
 * Finds the same unnamed source in each sibling: by the words of its descriptions, best pair first,
 * each sibling source once. A shared lone role ("official") is enough only when no other source of
 * that sibling shares it.
 */
export function matchSource(base: Witness, source: Source, siblings: Iterable<Witness>): SourceMatch[] {
  const found: SourceMatch[] = [];
  for (const witness of siblings) {
    const match = bestPairs(base, witness).get(source.id);
    if (match) found.push({ witness, source: match });
  }
  return found;
}

const cache = new WeakMap<Witness['sources'], WeakMap<Witness['sources'], Map<string, Source>>>();

function bestPairs(base: Witness, sibling: Witness): Map<string, Source> {
  const row = cache.get(base.sources) ?? new WeakMap<Witness['sources'], Map<string, Source>>();
  cache.set(base.sources, row);
  const known = row.get(sibling.sources);
  if (known) return known;

  const candidates: { score: number; from: Source; to: Source }[] = [];
  for (const from of base.sources.sources) {
    if (from.kind !== 'anonymous') continue;
    const words = telling(from);
    for (const to of sibling.sources.sources) {
      if (!unnamed.has(to.kind)) continue;
      const score = share(words, telling(to)) + (to.kind === 'anonymous' ? 0.1 : 0);
      if (score >= 0.5) candidates.push({ score, from, to });
    }
  }
  candidates.sort((x, y) => y.score - x.score);
  const pairs = new Map<string, Source>();
  const taken = new Set<string>();
  for (const { from, to } of candidates) {
    if (pairs.has(from.id) || taken.has(to.id)) continue;
    pairs.set(from.id, to);
    taken.add(to.id);
  }
  row.set(sibling.sources, pairs);
  return pairs;
}
