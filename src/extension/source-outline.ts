import type { Review, SourceCard, Statement } from '../review/model';
import { contains, cover, overlaps, type Span } from '../text/span';
import { listedSources, statementsBy, wholeOf } from './source-at';

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

/** More sentences between two statements of a source than are taken for its passage. */
const mostBetween = 1;

/**
 * The sources of an article with their statements. The editor shows the path to the caret above the text: it takes the
 * first entry whose passage holds the caret and looks no further. So a source's passage goes on only where no other
 * source speaks, or where that one stands before it in the list: no place is shown as said by somebody else.
 */
export function outlineOf(review: Review): OutlineSource[] {
  const leaves = review.statements
    .map((statement) => ({ statement, passage: wholeOf(statement) }))
    .sort((a, b) => a.passage.start - b.passage.start);
  const entries = listedSources(review)
    .flatMap((card) => {
      const first = card.mentions[0];
      return first ? [{ card, first, own: statementsBy(review, card) }] : [];
    })
    .sort((a, b) => a.own.length - b.own.length || a.first.start - b.first.start);
  const listed: OutlineSource[] = [];
  /** Statements that the passages of those listed so far hold. */
  const covered = new Set<string>();
  for (const { card, first, own } of entries) {
    const ids = new Set(own.map(({ id }) => id));
    let passage: Span = first;
    for (const leaf of leaves) {
      if (leaf.passage.end < first.start && !contains(leaf.passage, first)) continue;
      if (!ids.has(leaf.statement.id)) continue;
      const wider = cover(passage, leaf.passage);
      const isAnothers = leaves.some(
        (other) =>
          overlaps(other.passage, wider) &&
          !ids.has(other.statement.id) &&
          !covered.has(other.statement.id) &&
          !contains(leaf.passage, other.passage),
      );
      if (isAnothers || between(review, passage, leaf.passage) > mostBetween) break;
      passage = wider;
    }
    const statements = leaves.filter(({ statement }) => ids.has(statement.id));
    for (const leaf of leaves) if (contains(passage, leaf.passage)) covered.add(leaf.statement.id);
    listed.push({ card, first, passage, statements });
  }
  return listed;
}

/** How many whole sentences stand between two passages. */
function between({ sentences }: Review, a: Span, b: Span): number {
  return sentences.filter(({ start, end }) => a.end <= start && end <= b.start).length;
}
