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
  const candidates = findCandidates(left, right, rewritten);
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

/**
 * The passages of an article by their words. A word is lighter here the more passages of its article it stands in:
 * the names all is about tell no sentence from another.
 */
interface Spread {
  readonly profiles: readonly Profile[];
  /** Whether each passage belongs to the story, not to its headlines and captions. */
  readonly inStory: readonly boolean[];
  /** The weight of all words of each passage together. */
  readonly totals: Float64Array;
  /** The numbers of all stems, and the place of each in the lists below. */
  readonly places: ReadonlyMap<number, number>;
  readonly weights: Float64Array;
  /** The passages of each stem stand in `members` from `firsts[place]` up to the next. */
  readonly firsts: Int32Array;
  readonly members: Int32Array;
}

const spreads = new WeakMap<readonly Passage[], Spread>();

function spreadOf(row: Row, passages: readonly Passage[]): Spread {
  const known = spreads.get(passages);
  if (known) return known;
  const profiles = passages.map((passage) => profileOf(row, passage));
  const places = new Map<number, number>();
  const counts: number[] = [];
  const full: number[] = [];
  for (const { stems, values } of profiles) {
    for (let i = 0; i < stems.length; i++) {
      const stem = stems[i] ?? 0;
      const place = places.get(stem);
      if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
      else {
        places.set(stem, counts.length);
        counts.push(1);
        full.push(values[i] ?? 0);
      }
    }
  }
  const firsts = new Int32Array(counts.length + 1);
  const weights = new Float64Array(counts.length);
  for (let place = 0; place < counts.length; place++) {
    const count = counts[place] ?? 0;
    firsts[place + 1] = (firsts[place] ?? 0) + count;
    weights[place] = (full[place] ?? 0) / Math.sqrt(1 + (count - 1) / 2);
  }
  const members = new Int32Array(firsts[counts.length] ?? 0);
  const next = firsts.slice();
  for (let at = 0; at < profiles.length; at++) {
    for (const stem of profiles[at]?.stems ?? []) {
      const place = places.get(stem) ?? 0;
      const slot = next[place] ?? 0;
      members[slot] = at;
      next[place] = slot + 1;
    }
  }
  const totals = new Float64Array(passages.length);
  for (let place = 0; place < counts.length; place++) {
    for (let slot = firsts[place] ?? 0; slot < (firsts[place + 1] ?? 0); slot++) {
      const at = members[slot] ?? 0;
      totals[at] = (totals[at] ?? 0) + (weights[place] ?? 0);
    }
  }
  const inStory = passages.map((passage) => isStory(row, passage));
  const spread = { profiles, inStory, totals, places, weights, firsts, members };
  spreads.set(passages, spread);
  return spread;
}

function weightIn({ places, weights }: Spread, stem: number): number {
  const place = places.get(stem);
  return place === undefined ? 0 : (weights[place] ?? 0);
}

/** Adds up, for each pair of passages, the weight of the words that both have. */
function sharedWeights(a: Spread, b: Spread): Float64Array {
  const count = b.profiles.length;
  const shared = new Float64Array(a.profiles.length * count);
  for (const [stem, place] of a.places) {
    const other = b.places.get(stem);
    if (other === undefined) continue;
    const weight = Math.min(a.weights[place] ?? 0, b.weights[other] ?? 0);
    const end = b.firsts[other + 1] ?? 0;
    for (let i = a.firsts[place] ?? 0; i < (a.firsts[place + 1] ?? 0); i++) {
      const line = (a.members[i] ?? 0) * count;
      for (let j = b.firsts[other] ?? 0; j < end; j++) {
        const cell = line + (b.members[j] ?? 0);
        shared[cell] = (shared[cell] ?? 0) + weight;
      }
    }
  }
  return shared;
}

function findCandidates(a: Spread, b: Spread, rewritten: boolean): Candidate[] {
  const candidates: Candidate[] = [];
  const count = b.profiles.length;
  const shared = sharedWeights(a, b);
  for (let at = 0; at < a.profiles.length; at++) {
    const own = a.totals[at] ?? 0;
    for (let other = 0; other < count; other++) {
      const weight = shared[at * count + other] ?? 0;
      // A headline answers to a headline; the lead says the same in other words.
      if (weight === 0 || a.inStory[at] !== b.inStory[other]) continue;
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
  let at = 0;
  for (const stem of profile.weights.keys()) {
    const number = profile.stems[at++] ?? 0;
    if (!goal.weights.has(stem)) continue;
    const weight = weightIn(own, number);
    shared += weight;
    if (!partners.some((partner) => own.profiles[partner]?.weights.has(stem))) added += weight;
  }
  const total = own.totals[part] ?? 0;
  return added >= leastWeight && added >= enoughAdded * total && shared >= enoughShared * total;
}
