import { type Passage, type Row, sentenceTokens } from './passages';
import type { Token } from './tokens';

/** The telling words of a passage: stems with their weights, each once. */
export interface Profile {
  readonly weights: ReadonlyMap<string, number>;
  /** All weights together. */
  readonly total: number;
  /** The numbers of the stems, in the order of `weights`; the same stem has the same number everywhere. */
  readonly stems: Int32Array;
  readonly values: Float64Array;
}

/** Words lighter than this ("the", "of", "said") say nothing about what a passage is about. */
export const telling = 1.2;

const ofRows = new WeakMap<Row, Map<number, Profile>>();
const ofSentences = new WeakMap<readonly Token[], Profile>();

/** The telling words of a passage. Kept with the row, and for a whole sentence with its words. */
export function profileOf(row: Row, passage: Passage): Profile {
  let known = ofRows.get(row);
  if (!known) {
    known = new Map();
    ofRows.set(row, known);
  }
  const key = passage.from * 65536 + (passage.to - passage.from);
  const ready = known.get(key);
  if (ready) return ready;
  const sentence = sentenceTokens(row, passage);
  const kept = sentence && ofSentences.get(sentence);
  const profile = kept ?? readProfile(row, passage);
  if (sentence && !kept) ofSentences.set(sentence, profile);
  known.set(key, profile);
  return profile;
}

const stemNumbers = new Map<string, number>();

/** The number of a stem: comparing numbers is quicker than comparing words. */
function numberOf(stem: string): number {
  let number = stemNumbers.get(stem);
  if (number === undefined) {
    number = stemNumbers.size;
    stemNumbers.set(stem, number);
  }
  return number;
}

function readProfile(row: Row, passage: Passage): Profile {
  const weights = new Map<string, number>();
  let total = 0;
  for (let at = passage.from; at < passage.to; at++) {
    const token = row.tokens[at];
    if (!token || token.weight < telling || weights.has(token.stem)) continue;
    weights.set(token.stem, token.weight);
    total += token.weight;
  }
  const stems = Int32Array.from(weights.keys(), numberOf);
  return { weights, total, stems, values: Float64Array.from(weights.values()) };
}

/** Whether the telling words of a passage, each once, weigh so much together. Most do after a few words. */
export function weighsAtLeast({ tokens }: Row, passage: Passage, least: number): boolean {
  const seen = new Set<string>();
  let total = 0;
  for (let at = passage.from; at < passage.to && total < least; at++) {
    const token = tokens[at];
    if (!token || token.weight < telling || seen.has(token.stem)) continue;
    seen.add(token.stem);
    total += token.weight;
  }
  return total >= least;
}

const counts = new WeakMap<Row, ReadonlyMap<string, number>>();

/** How often each telling stem stands in a whole article. Kept with the row. */
export function stemCounts(row: Row): ReadonlyMap<string, number> {
  const known = counts.get(row);
  if (known) return known;
  const found = new Map<string, number>();
  for (const token of row.tokens) {
    if (token.weight >= telling) found.set(token.stem, (found.get(token.stem) ?? 0) + 1);
  }
  counts.set(row, found);
  return found;
}
