import type { Source } from '../sources/model';
import { createBoundedCache } from '../text/bounded-cache';
import { letterPattern } from '../text/letter-pattern';
import type { Witness } from './model';

const wordsOf = letterPattern(String.raw`[\p{L}\p{N}]+`, 'gu');

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
  const words = description.toLowerCase().match(wordsOf(description)) ?? [];
  return new Set(words.filter((word) => !small.has(word)));
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

  const others = toldBy(sibling);
  const candidates: { score: number; from: Source; place: number; to: Told }[] = [];
  for (const [place, from] of base.sources.sources.entries()) {
    if (from.kind !== 'anonymous') continue;
    const words = telling(from);
    const common = new Map<Told, number>();
    for (const word of words) {
      for (const other of others.get(word) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
    }
    for (const [to, count] of common) {
      const fuller = to.source.kind === 'anonymous' ? 0.1 : 0;
      const score = count / Math.max(1, Math.min(words.size, to.size)) + fuller;
      if (score >= 0.5) candidates.push({ score, from, place, to });
    }
  }
  candidates.sort((x, y) => y.score - x.score || x.place - y.place || x.to.place - y.to.place);
  const pairs = new Map<string, Source>();
  const taken = new Set<string>();
  for (const {
    from,
    to: { source: to },
  } of candidates) {
    if (pairs.has(from.id) || taken.has(to.id)) continue;
    pairs.set(from.id, to);
    taken.add(to.id);
  }
  row.set(sibling.sources, pairs);
  return pairs;
}

/** An unnamed source of a sibling, with how many words tell it from others. */
interface Told {
  readonly source: Source;
  /** In the register. */
  readonly place: number;
  readonly size: number;
}

/** A word that more sources of one version share tells none of them from the others. */
const mostWithWord = 60;

/** The unnamed sources of a version by each word that tells them, of each word the first ones. */
function toldBy({ sources }: Witness): ReadonlyMap<string, readonly Told[]> {
  const known = indexes.get(sources);
  if (known) return known;
  const found = new Map<string, Told[]>();
  for (const [place, source] of sources.sources.entries()) {
    if (!unnamed.has(source.kind)) continue;
    const words = telling(source);
    const told = { source, place, size: words.size };
    for (const word of words) {
      const row = found.get(word);
      if (!row) found.set(word, [told]);
      else if (row.length < mostWithWord) row.push(told);
    }
  }
  indexes.set(sources, found);
  return found;
}

const indexes = new WeakMap<Witness['sources'], ReadonlyMap<string, readonly Told[]>>();
