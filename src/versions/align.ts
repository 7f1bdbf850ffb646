import type { Alignment, Link } from './alignment';
import { type Passage, type Row, sentencePassages } from './passages';
import { type Profile, profileOf, sharedWeight } from './profile';
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
  const left = cuts.a ?? sentencePassages(a, false);
  const right = cuts.b ?? sentencePassages(b, false);
  return { a: left, b: right, links: linkPassages(a, left, b, right, rewritten) };
}

/** How articles without punctuation have been cut already, by several versions together. */
export interface Cuts {
  readonly a?: readonly Passage[];
  readonly b?: readonly Passage[];
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly shared: number;
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
  const [profilesA, profilesB] = damp(
    a.map((passage) => profileOf(rowA, passage)),
    b.map((passage) => profileOf(rowB, passage)),
  );
  const candidates = findCandidates(profilesA, profilesB, rewritten);
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
    if (
      takenA &&
      !takenB &&
      adds(
        profilesB[candidate.b],
        profilesA[candidate.a],
        takenA.map((at) => profilesB[at]),
      )
    ) {
      link(candidate);
    } else if (
      takenB &&
      !takenA &&
      adds(
        profilesA[candidate.a],
        profilesB[candidate.b],
        takenB.map((at) => profilesA[at]),
      )
    ) {
      link(candidate);
    }
  }
  return links;
}

/** Makes words lighter that stand in many passages of these two articles: the names everything is about. */
function damp(a: readonly Profile[], b: readonly Profile[]): [Profile[], Profile[]] {
  const count = (profiles: readonly Profile[]) => {
    const counts = new Map<string, number>();
    for (const { weights } of profiles)
      for (const stem of weights.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return counts;
  };
  const inA = count(a);
  const inB = count(b);
  const lighter = ({ weights }: Profile): Profile => {
    const damped = new Map<string, number>();
    let total = 0;
    for (const [stem, weight] of weights) {
      const often = Math.max(inA.get(stem) ?? 1, inB.get(stem) ?? 1);
      const value = weight / Math.sqrt(1 + (often - 1) / 2);
      damped.set(stem, value);
      total += value;
    }
    return { weights: damped, total };
  };
  return [a.map(lighter), b.map(lighter)];
}

function findCandidates(a: readonly Profile[], b: readonly Profile[], rewritten: boolean): Candidate[] {
  const holders = new Map<string, number[]>();
  for (const [at, profile] of b.entries()) {
    for (const stem of profile.weights.keys()) {
      const list = holders.get(stem);
      if (list) list.push(at);
      else holders.set(stem, [at]);
    }
  }
  const candidates: Candidate[] = [];
  for (const [at, profile] of a.entries()) {
    const shared = new Map<number, number>();
    for (const [stem, weight] of profile.weights) {
      for (const other of holders.get(stem) ?? []) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    for (const [other, weight] of shared) {
      const total = b[other]?.total ?? 0;
      const score = weight / Math.min(profile.total, total);
      const dice = (2 * weight) / (profile.total + total);
      const whole = score > 0.95 && dice > 0.9;
      if (rewritten ? dice < enoughSharedRewritten || weight < leastWeightRewritten : score < enoughShared)
        continue;
      if (!whole && weight < leastWeight) continue;
      const apart = Math.abs(at / Math.max(1, a.length) - other / Math.max(1, b.length));
      candidates.push({ a: at, b: other, shared: weight, score, rank: dice + score / 4 - apart / 20 });
    }
  }
  return candidates.sort((x, y) => y.rank - x.rank);
}

/** True when `part` holds a good share of `whole`'s words that the partners `whole` has already do not hold. */
function adds(
  part: Profile | undefined,
  whole: Profile | undefined,
  others: readonly (Profile | undefined)[],
): boolean {
  if (!part || !whole || others.length > 2) return false;
  let added = 0;
  for (const [stem, weight] of part.weights) {
    if (whole.weights.has(stem) && !others.some((other) => other?.weights.has(stem))) added += weight;
  }
  return (
    added >= leastWeight &&
    added >= enoughAdded * part.total &&
    sharedWeight(part, whole) >= enoughShared * part.total
  );
}
