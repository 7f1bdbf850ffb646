import type { Review, SourceCard, Statement } from '../review/model';
import { isSaid } from '../review/source-tally';
import { contains, cover, overlaps, type Span } from '../text/span';
import { listedSources, wholeOf } from './source-at';

/** A source as the outline of an article shows it. */
export interface OutlineSource {
  readonly card: SourceCard;
  /** The passage that is this source's. */
  readonly passage: Span;
  /** Where the article first speaks of it; lies in `passage`. */
  readonly first: Span;
  readonly statements: readonly OutlineStatement[];
}

export interface OutlineStatement {
  readonly statement: Statement;
  readonly passage: Span;
}

/** A statement with all its words. `isCovered`: the passage of a source listed so far holds it. */
interface Leaf extends OutlineStatement {
  isCovered: boolean;
}

/** More sentences between two statements of a source than are taken for its passage. */
const mostBetween = 1;

/**
 * The sources of an article with their statements. The editor shows the path to the caret above the text: it takes the
 * first entry whose passage holds the caret and looks no further. So a source's passage goes on only where no other
 * source speaks, or where that one stands before it in the list: no place is shown as said by somebody else.
 * Every passage is looked at a few times, however many statements there are.
 */
export function outlineOf(review: Review): OutlineSource[] {
  const leaves: Leaf[] = review.statements
    .map((statement) => ({ statement, passage: wholeOf(statement), isCovered: false }))
    .sort((a, b) => a.passage.start - b.passage.start);
  const find = finder(leaves);
  const bySource = new Map<string, Leaf[]>();
  for (const leaf of leaves) {
    const { sourceId } = leaf.statement;
    if (sourceId === null || !isSaid(leaf.statement)) continue;
    const own = bySource.get(sourceId);
    if (own) own.push(leaf);
    else bySource.set(sourceId, [leaf]);
  }
  const entries = listedSources(review)
    .flatMap((card) => {
      const first = card.mentions[0];
      return first ? [{ card, first, own: bySource.get(card.id) ?? [] }] : [];
    })
    .sort((a, b) => a.own.length - b.own.length || a.first.start - b.first.start);
  const listed: OutlineSource[] = [];
  for (const { card, first, own } of entries) {
    const isOwn = ({ statement }: Leaf) => statement.sourceId === card.id && isSaid(statement);
    let passage: Span = first;
    /** The passage that has been looked through, and what others say within a statement of this source in it. */
    let looked: Span | undefined;
    let within: Leaf[] = [];
    for (const leaf of own) {
      if (leaf.passage.end < first.start && !contains(leaf.passage, first)) continue;
      const wider = cover(passage, leaf.passage);
      const more =
        looked?.start === wider.start ? find.beginning(looked.end, wider.end) : find.touching(wider);
      within = [...within, ...more.filter((other) => !isOwn(other) && !other.isCovered)];
      const isAnothers = within.some((other) => !contains(leaf.passage, other.passage));
      if (isAnothers || isFar(review, passage, leaf.passage)) break;
      passage = wider;
      looked = wider;
    }
    for (const leaf of find.touching(passage)) {
      if (contains(passage, leaf.passage)) leaf.isCovered = true;
    }
    listed.push({ card, first, passage, statements: own });
  }
  return listed;
}

/** Finds statements by place among those in order of their starts. */
function finder(leaves: readonly Leaf[]) {
  /** How far the statements up to each one reach. */
  const ends: number[] = [];
  for (const { passage } of leaves) ends.push(Math.max(passage.end, ends.at(-1) ?? 0));
  const from = (index: number, end: number) =>
    leaves.slice(
      index,
      firstWhere(leaves.length, (i) => start(i) >= end),
    );
  const start = (index: number) => leaves[index]?.passage.start ?? 0;
  return {
    /** Those that begin from `begin` up to and without `end`. */
    beginning: (begin: number, end: number) =>
      from(
        firstWhere(leaves.length, (i) => start(i) >= begin),
        end,
      ),
    /** Those that share words with a passage. */
    touching: (passage: Span) =>
      from(
        firstWhere(leaves.length, (i) => (ends[i] ?? 0) > passage.start),
        passage.end,
      ).filter((leaf) => overlaps(leaf.passage, passage)),
  };
}

/** The first of `count` places where something holds that holds from there on; `count` where it never does. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** True where more whole sentences stand between two passages than are taken for one passage. */
function isFar({ sentences }: Review, a: Span, b: Span): boolean {
  const next = firstWhere(sentences.length, (i) => (sentences[i]?.start ?? 0) >= a.end);
  const last = sentences[next + mostBetween];
  return last !== undefined && last.end <= b.start;
}
