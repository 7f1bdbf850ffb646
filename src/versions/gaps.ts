import type { Alignment } from './alignment';
import { isStory, type Passage, type Row, sentencePassages } from './passages';
import { profileOf, stemCounts, telling, weighsAtLeast } from './profile';

/** A run of passages of one article that the other lacks. */
export interface Gap {
  /** Places in the row of the article that has the run. */
  readonly from: number;
  readonly to: number;
  /** Where the run would stand in the other's row: before this word. */
  readonly at: number;
  /** True where nothing that both have follows in either. */
  readonly tail: boolean;
  /** True where nothing that both have goes before. */
  readonly head: boolean;
  /** Text of no version: navigation, other headlines. */
  readonly foreign: boolean;
}

/** Fewer words than this, or less weight, are no passage anyone misses. */
const fewestWords = 5;
const leastWeight = 12;
/** Share of a run's telling words that stand elsewhere in its story, below which it belongs to something else. */
const atHome = 0.3;
/** In punctuated copy other matter is rarer, and stands in paragraphs of its own. */
const atHomePunctuated = 0.12;
/** A longer run is a part of the story that nobody else has. */
const longestForeign = 80;

/** The runs of sentences that `b` has and `a` lacks. */
export function gapsIn(rowA: Row, rowB: Row, alignment: Alignment): Gap[] {
  const partner = new Map<number, number>();
  for (const link of alignment.links) {
    const end = alignment.a[link.a]?.to ?? 0;
    partner.set(link.b, Math.max(partner.get(link.b) ?? 0, end));
  }
  const first = sentencePassages(rowA).find((passage) => isStory(rowA, passage))?.from ?? 0;
  const gaps: Gap[] = [];
  let after = first;
  let run: Passage | null = null;
  let linked = false;
  const last = Math.max(0, ...partner.values());
  const close = (tail: boolean) => {
    if (run && counts(rowB, run)) {
      gaps.push({
        ...run,
        at: after,
        tail: tail && after >= last,
        head: !linked,
        foreign: isForeign(rowA, rowB, run),
      });
    }
    run = null;
  };
  for (const [place, passage] of alignment.b.entries()) {
    if (!isStory(rowB, passage)) continue;
    const end = partner.get(place);
    if (end === undefined) {
      const before: Passage | null = run;
      run = { from: before ? (before as Passage).from : passage.from, to: passage.to };
      continue;
    }
    close(false);
    after = end;
    linked = true;
  }
  close(true);
  return gaps;
}

function counts(row: Row, run: Passage): boolean {
  return run.to - run.from >= fewestWords && weighsAtLeast(row, run, leastWeight);
}

/** True where few of a run's words stand anywhere else in its own article or in the other. */
function isForeign(rowA: Row, rowB: Row, run: Passage): boolean {
  if (run.to - run.from > longestForeign) return false;
  return cohesion(rowA, rowB, run) < (rowB.article.punctuated ? atHomePunctuated : atHome);
}

/** The share of a run's telling words, by weight, that its story has elsewhere. */
function cohesion(rowA: Row, rowB: Row, run: Passage): number {
  const inRun = new Map<string, number>();
  for (let at = run.from; at < run.to; at++) {
    const token = rowB.tokens[at];
    if (token && token.weight >= telling) inRun.set(token.stem, (inRun.get(token.stem) ?? 0) + 1);
  }
  const own = stemCounts(rowB);
  const other = stemCounts(rowA);
  const { weights, total } = profileOf(rowB, run);
  let home = 0;
  for (const [stem, weight] of weights) {
    if (other.has(stem) || (own.get(stem) ?? 0) > (inRun.get(stem) ?? 0)) home += weight;
  }
  return total === 0 ? 1 : home / total;
}

/** Share of a sentence's telling words that the other article has anywhere, below which it tells something else. */
const toldElsewhere = 0.5;

/**
 * The runs of sentences in which one article tells what the other, in other words, does not: few of their words
 * stand anywhere in it. For versions whose sentences do not answer to each other.
 */
export function untoldIn(row: Row, other: Row, linked: ReadonlySet<Passage>): Passage[] {
  const words = stemCounts(other);
  const runs: Passage[] = [];
  for (const passage of sentencePassages(row)) {
    if (!isStory(row, passage) || linked.has(passage) || !counts(row, passage)) continue;
    const { weights, total } = profileOf(row, passage);
    let told = 0;
    for (const [stem, weight] of weights) if (words.has(stem)) told += weight;
    if (told >= toldElsewhere * total) continue;
    const last = runs[runs.length - 1];
    if (last && last.to === passage.from) runs[runs.length - 1] = { from: last.from, to: passage.to };
    else runs.push(passage);
  }
  return runs.filter((run) => !isForeign(other, row, run));
}
