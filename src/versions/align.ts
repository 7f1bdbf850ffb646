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
  const left = profilesOf(rowA, a);
  const right = profilesOf(rowB, b);
  const scale = createScale(left, right);
  // A headline answers to a headline; the lead says the same in other words.
  const candidates = findCandidates(left, right, scale, rewritten).filter(
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
    const one = left[candidate.a];
    const other = right[candidate.b];
    const takenA = partnersA.get(candidate.a);
    const takenB = partnersB.get(candidate.b);
    if (!one || !other) continue;
    if (takenA && !takenB) {
      if (
        adds(
          other,
          one,
          takenA.map((at) => right[at]),
          scale,
        )
      )
        link(candidate);
    } else if (takenB && !takenA) {
      if (
        adds(
          one,
          other,
          takenB.map((at) => left[at]),
          scale,
        )
      )
        link(candidate);
    }
  }
  return links;
}

/** Weights of words between two articles: lighter for words that stand in many passages, the names all is about. */
interface Scale {
  weight(stem: string, weight: number): number;
  total(profile: Profile): number;
}

function isStoryAt(row: Row, passage: Passage | undefined): boolean {
  return passage !== undefined && isStory(row, passage);
}

const profileLists = new WeakMap<readonly Passage[], readonly Profile[]>();

function profilesOf(row: Row, passages: readonly Passage[]): readonly Profile[] {
  const known = profileLists.get(passages);
  if (known) return known;
  const profiles = passages.map((passage) => profileOf(row, passage));
  profileLists.set(passages, profiles);
  return profiles;
}

interface Spread {
  /** In how many passages each stem stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** The passages that hold each stem. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

const spreads = new WeakMap<readonly Profile[], Spread>();

function spreadOf(profiles: readonly Profile[]): Spread {
  const known = spreads.get(profiles);
  if (known) return known;
  const counts = new Map<string, number>();
  const holders = new Map<string, number[]>();
  for (const [at, { weights }] of profiles.entries()) {
    for (const stem of weights.keys()) {
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
      const list = holders.get(stem);
      if (list) list.push(at);
      else holders.set(stem, [at]);
    }
  }
  const spread = { counts, holders };
  spreads.set(profiles, spread);
  return spread;
}

function createScale(a: readonly Profile[], b: readonly Profile[]): Scale {
  const inA = spreadOf(a).counts;
  const inB = spreadOf(b).counts;
  const totals = new Map<Profile, number>();
  const weight = (stem: string, plain: number) =>
    plain / Math.sqrt(1 + (Math.max(inA.get(stem) ?? 1, inB.get(stem) ?? 1) - 1) / 2);
  return {
    weight,
    total(profile) {
      let total = totals.get(profile);
      if (total === undefined) {
        total = 0;
        for (const [stem, plain] of profile.weights) total += weight(stem, plain);
        totals.set(profile, total);
      }
      return total;
    },
  };
}

function findCandidates(
  a: readonly Profile[],
  b: readonly Profile[],
  scale: Scale,
  rewritten: boolean,
): Candidate[] {
  const { holders } = spreadOf(b);
  const candidates: Candidate[] = [];
  const shared = new Float64Array(b.length);
  for (const [at, profile] of a.entries()) {
    shared.fill(0);
    for (const [stem, plain] of profile.weights) {
      const list = holders.get(stem);
      if (!list) continue;
      const weight = scale.weight(stem, plain);
      for (const other of list) shared[other] = (shared[other] ?? 0) + weight;
    }
    const own = scale.total(profile);
    for (let other = 0; other < b.length; other++) {
      const weight = shared[other] ?? 0;
      const target = b[other];
      if (weight === 0 || !target) continue;
      const total = scale.total(target);
      const score = weight / Math.min(own, total);
      const dice = (2 * weight) / (own + total);
      const whole = score > 0.95 && dice > 0.9;
      const enough = rewritten
        ? dice >= enoughSharedRewritten && weight >= leastWeightRewritten
        : score >= enoughShared;
      if (!enough || (!whole && weight < leastWeight)) continue;
      const apart = Math.abs(at / Math.max(1, a.length) - other / Math.max(1, b.length));
      candidates.push({ a: at, b: other, score, rank: dice + score / 4 - apart / 20 });
    }
  }
  return candidates.sort((x, y) => y.rank - x.rank);
}

/** True when `part` holds a good share of `whole`'s words that the partners `whole` has already do not hold. */
function adds(
  part: Profile,
  whole: Profile,
  others: readonly (Profile | undefined)[],
  scale: Scale,
): boolean {
  if (others.length > 2) return false;
  let added = 0;
  let shared = 0;
  for (const [stem, plain] of part.weights) {
    if (!whole.weights.has(stem)) continue;
    const weight = scale.weight(stem, plain);
    shared += weight;
    if (!others.some((other) => other?.weights.has(stem))) added += weight;
  }
  const total = scale.total(part);
  return added >= leastWeight && added >= enoughAdded * total && shared >= enoughShared * total;
}
