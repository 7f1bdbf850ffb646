import type { Alignment, Link } from './alignment';
import { isStory, type Passage, type Row, sentencePassages } from './passages';
import { type Profile, profileOf } from './profile';
import { projectPassages } from './project';

/** Share of telling words from which two sentences of versions of one text are held to be one sentence. */
const enoughShared = 0.5;
/** In a rewritten version less is shared, and more is shared by chance: only a mutual best with this much counts. */
const enoughSharedRewritten = 0.3;
/** Weight of shared words below which nothing is said: about two rare words. */
const leastWeight = 7;
const leastWeightRewritten = 10;
/** Share of a sentence that its second partner must add to what the first one has. */
const enoughAdded = 0.4;

/**
 * Aligns two articles sentence by sentence, by the weight of shared words (stems, inverse document frequency):
 * best pairs first, each sentence once; then a sentence left over joins one already taken where it adds to it
 * (splits and merges). Order plays no part but to decide ties, since versions move paragraphs.
 * Copy without punctuation is cut at the places that answer to the other's sentences.
 * For a rewritten version only links that are safe are given.
 */
export function alignRows(a: Row, b: Row, rewritten: boolean, cuts: Cuts = {}): Alignment {
  if (!rewritten && !cuts.a && !cuts.b) {
    if (!a.article.punctuated && b.article.punctuated) {
      const { a: driver, b: cut, links } = projectPassages(b, a);
      return { a: cut, b: driver, links: links.map((link) => ({ ...link, a: link.b, b: link.a })) };
    }
    if (!b.article.punctuated) return projectPassages(a, b);
  }
  const left = cuts.a ?? sentencePassages(a);
  const right = cuts.b ?? sentencePassages(b);
  const links = linkPassages(a, left, b, right, rewritten);
  // Two single sentences are given to be compared.
  if (links.length === 0 && left.length === 1 && right.length === 1) links.push({ a: 0, b: 0, score: 0 });
  return { a: left, b: right, links };
}

/** How articles without punctuation have been cut already, by several versions together. */
export interface Cuts {
  readonly a?: readonly Passage[];
  readonly b?: readonly Passage[];
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  readonly rank: number;
}

function linkPassages(
  rowA: Row,
  a: readonly Passage[],
  rowB: Row,
  b: readonly Passage[],
  rewritten: boolean,
): Link[] {
  const left = spreadOf(rowA, a);
  const right = spreadOf(rowB, b);
  // A headline answers to a headline; the lead says the same in other words.
  const candidates = findCandidates(left, right, rewritten).filter(
    (candidate) => isStoryAt(rowA, a[candidate.a]) === isStoryAt(rowB, b[candidate.b]),
  );
  const partnersA = new Map<number, number[]>();
  const partnersB = new Map<number, number[]>();
  const links: Link[] = [];
  const link = (candidate: Candidate) => {
    links.push({ a: candidate.a, b: candidate.b, score: candidate.score });
    partnersA.set(candidate.a, [...(partnersA.get(candidate.a) ?? []), candidate.b]);
    partnersB.set(candidate.b, [...(partnersB.get(candidate.b) ?? []), candidate.a]);
  };
  for (const candidate of candidates) {
    if (!partnersA.has(candidate.a) && !partnersB.has(candidate.b)) link(candidate);
  }
  if (rewritten) return links;
  for (const candidate of candidates) {
    const takenA = partnersA.get(candidate.a);
    const takenB = partnersB.get(candidate.b);
    if (takenA && !takenB) {
      if (adds(right, candidate.b, left, candidate.a, takenA)) link(candidate);
    } else if (takenB && !takenA) {
      if (adds(left, candidate.a, right, candidate.b, takenB)) link(candidate);
    }
  }
  return links;
}

function isStoryAt(row: Row, passage: Passage | undefined): boolean {
  return passage !== undefined && isStory(row, passage);
}

/**
 * The passages of an article by their words. A word is lighter here the more passages of its article it stands in:
 * the names all is about tell no sentence from another.
 */
interface Spread {
  readonly profiles: readonly Profile[];
  /** The weight of all words of each passage together. */
  readonly totals: readonly number[];
  readonly words: ReadonlyMap<string, { readonly weight: number; readonly passages: readonly number[] }>;
}

const spreads = new WeakMap<readonly Passage[], Spread>();

function spreadOf(row: Row, passages: readonly Passage[]): Spread {
  const known = spreads.get(passages);
  if (known) return known;
  const profiles = passages.map((passage) => profileOf(row, passage));
  const words = new Map<string, { weight: number; passages: number[] }>();
  for (const [at, { weights }] of profiles.entries()) {
    for (const [stem, weight] of weights) {
      const word = words.get(stem);
      if (word) word.passages.push(at);
      else words.set(stem, { weight, passages: [at] });
    }
  }
  const totals = new Array<number>(passages.length).fill(0);
  for (const word of words.values()) {
    word.weight /= Math.sqrt(1 + (word.passages.length - 1) / 2);
    for (const at of word.passages) totals[at] = (totals[at] ?? 0) + word.weight;
  }
  const spread = { profiles, totals, words };
  spreads.set(passages, spread);
  return spread;
}

function findCandidates(a: Spread, b: Spread, rewritten: boolean): Candidate[] {
  const candidates: Candidate[] = [];
  const count = b.profiles.length;
  const shared = new Float64Array(a.profiles.length * count);
  for (const [stem, word] of a.words) {
    const other = b.words.get(stem);
    if (!other) continue;
    const weight = Math.min(word.weight, other.weight);
    for (const i of word.passages) {
      for (const j of other.passages) shared[i * count + j] = (shared[i * count + j] ?? 0) + weight;
    }
  }
  for (let at = 0; at < a.profiles.length; at++) {
    const own = a.totals[at] ?? 0;
    for (let other = 0; other < count; other++) {
      const weight = shared[at * count + other] ?? 0;
      if (weight === 0) continue;
      const total = b.totals[other] ?? 0;
      const score = Math.min(1, weight / Math.min(own, total));
      const dice = (2 * weight) / (own + total);
      const whole = score > 0.95 && dice > 0.9;
      const enough = rewritten
        ? dice >= enoughSharedRewritten && weight >= leastWeightRewritten
        : score >= enoughShared;
      if (!enough || (!whole && weight < leastWeight)) continue;
      const apart = Math.abs(at / Math.max(1, a.profiles.length) - other / Math.max(1, count));
      candidates.push({ a: at, b: other, score, rank: dice + score / 4 - apart / 20 });
    }
  }
  return candidates.sort((x, y) => y.rank - x.rank);
}

/** True when a passage holds a good share of `target`'s words that the partners the target has already do not hold. */
function adds(
  own: Spread,
  part: number,
  other: Spread,
  target: number,
  partners: readonly number[],
): boolean {
  const profile = own.profiles[part];
  const goal = other.profiles[target];
  if (!profile || !goal || partners.length > 2) return false;
  let added = 0;
  let shared = 0;
  for (const stem of profile.weights.keys()) {
    if (!goal.weights.has(stem)) continue;
    const weight = own.words.get(stem)?.weight ?? 0;
    shared += weight;
    if (!partners.some((partner) => own.profiles[partner]?.weights.has(stem))) added += weight;
  }
  const total = own.totals[part] ?? 0;
  return added >= leastWeight && added >= enoughAdded * total && shared >= enoughShared * total;
}
