import type { Passage, Row } from './passages';

/** The telling words of a passage: stems with their weights, each once. */
export interface Profile {
  readonly weights: ReadonlyMap<string, number>;
  /** All weights together. */
  readonly total: number;
}

/** Words lighter than this ("the", "of", "said") say nothing about what a passage is about. */
export const telling = 1.2;

const profiles = new WeakMap<Row, Map<number, Profile>>();

/** The telling words of a passage. Kept with the row. */
export function profileOf(row: Row, passage: Passage): Profile {
  let known = profiles.get(row);
  if (!known) {
    known = new Map();
    profiles.set(row, known);
  }
  const key = passage.from * 65536 + (passage.to - passage.from);
  const ready = known.get(key);
  if (ready) return ready;
  const weights = new Map<string, number>();
  let total = 0;
  for (let at = passage.from; at < passage.to; at++) {
    const token = row.tokens[at];
    if (!token || token.weight < telling || weights.has(token.stem)) continue;
    weights.set(token.stem, token.weight);
    total += token.weight;
  }
  const profile = { weights, total };
  known.set(key, profile);
  return profile;
}

/** The weight of the words that two passages share. */
export function sharedWeight(a: Profile, b: Profile): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [stem, weight] of small.weights) if (large.weights.has(stem)) shared += weight;
  return shared;
}
