import type { Span } from '../text/span';
import { overlaps } from '../text/span';
import { alignRows, type Cuts } from './align';
import type { Alignment } from './alignment';
import { comparePassages } from './compare-passages';
import { creditDifferences } from './credits';
import { isSafeFact } from './facts';
import { type Gap, gapsIn } from './gaps';
import { groupsOf, type Side } from './groups';
import type { ReportingStrength } from './lexicon';
import type { LocalDifference } from './local-difference';
import type { DifferenceClass, DifferenceLevel, Witness } from './model';
import { type Row, rowOf, spanOf } from './passages';
import { type SourceStrength, sourceStrengths } from './source-strength';

/** A place where two versions differ, with what each reads there. A span may be empty: the place where it would stand. */
export interface PairDifference {
  readonly class: DifferenceClass;
  readonly level: DifferenceLevel;
  readonly a: Span;
  readonly b: Span;
  readonly adoptable: boolean;
  /** What the two differ in, where the class alone does not say. */
  readonly kind: 'words' | 'credit' | 'strength' | 'passage';
  /** For a credit: which side credits somebody, with the words that do. */
  readonly credit?: { readonly side: 'a' | 'b'; readonly span: Span; readonly carried: boolean };
  /** For a strength: how strongly each side's verb stands behind what is said. */
  readonly strengths?: readonly [a: ReportingStrength | null, b: ReportingStrength | null];
  /** For a passage that one side lacks. */
  readonly gap?: Gap;
}

/** Two articles of one story, compared. */
export interface PairComparison {
  readonly rowA: Row;
  readonly rowB: Row;
  readonly alignment: Alignment;
  /** B tells the story in other words, and only facts were compared. */
  readonly rewritten: boolean;
  /** In order of A. */
  readonly differences: readonly PairDifference[];
  readonly styleCount: number;
}

/** Fewer of the shorter article's sentences than this answer to one of the other: told in other words. */
const fewestAnswered = 0.5;
/** With fewer sentences than this nothing can be said of how much was rewritten. */
const fewestSentences = 6;

/**
 * Compares two versions. `rewritten`: B tells the story in other words, so that only facts are compared; found out
 * here too, where too few sentences answer to each other.
 */
export function comparePair(a: Witness, b: Witness, rewritten: boolean, cuts: Cuts = {}): PairComparison {
  const rowA = rowOf(a.article);
  const rowB = rowOf(b.article);
  const alignment = alignRows(rowA, rowB, rewritten, cuts);
  if (!rewritten && !sharesWording(alignment)) return comparePair(a, b, true, cuts);
  const lowerCase = !a.article.punctuated || !b.article.punctuated;
  const differences: PairDifference[] = [];
  let styleCount = 0;
  for (const group of groupsOf(rowA, rowB, alignment)) {
    const compared = comparePassages(group.a.tokens, group.b.tokens, lowerCase);
    styleCount += compared.styleCount;
    if (rewritten) {
      for (const local of compared.differences) {
        if (isSafeFact(group, compared.pairs, local)) differences.push(wordFinding(group.a, group.b, local));
      }
      continue;
    }
    // The same words credit the same.
    const credits =
      compared.hunks.length === 0 ? [] : creditDifferences(a, b, group, compared.pairs).map(creditFinding);
    differences.push(...credits);
    for (const local of compared.differences) {
      const found = wordFinding(group.a, group.b, local);
      const known = credits.some((credit) => found.class === 'attribution' && meets(credit, found));
      if (!known) differences.push(found);
    }
  }
  if (rewritten) differences.push(...sourceStrengths(a, b).map(strengthFinding));
  else differences.push(...gapFindings(rowA, rowB, alignment));
  differences.sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
  return { rowA, rowB, alignment, rewritten, differences, styleCount };
}

function sharesWording({ a, b, links }: Alignment): boolean {
  const shorter = Math.min(a.length, b.length);
  if (shorter < fewestSentences) return true;
  const answered = Math.min(
    new Set(links.map((link) => link.a)).size,
    new Set(links.map((link) => link.b)).size,
  );
  return answered >= fewestAnswered * shorter;
}

function strengthFinding({ a, b, strengths }: SourceStrength): PairDifference {
  return { class: 'attribution', level: 'substantive', a, b, adoptable: false, kind: 'strength', strengths };
}

function wordFinding(a: Side, b: Side, local: LocalDifference): PairDifference {
  return {
    class: local.class,
    level: local.level,
    a: spanIn(a, local.a[0], local.a[1]),
    b: spanIn(b, local.b[0], local.b[1]),
    adoptable: local.adoptable,
    kind: 'words',
  };
}

function spanIn(side: Side, from: number, to: number): Span {
  if (to > from) return spanOf(side.row, side.places[from] ?? 0, (side.places[to - 1] ?? 0) + 1);
  const before = side.places[from - 1];
  const place = before !== undefined ? before + 1 : (side.places[from] ?? 0);
  return spanOf(side.row, place, place);
}

function creditFinding(credit: ReturnType<typeof creditDifferences>[number]): PairDifference {
  const common = { class: 'attribution', a: credit.a, b: credit.b, adoptable: false } as const;
  if (credit.kind === 'strength') {
    return {
      ...common,
      a: credit.creditA ?? credit.a,
      b: credit.creditB ?? credit.b,
      level: 'substantive',
      kind: 'strength',
      strengths: credit.strengths,
    };
  }
  const side = credit.kind === 'a-only' ? 'a' : 'b';
  const span = (side === 'a' ? credit.creditA : credit.creditB) ?? credit[side];
  return {
    ...common,
    level: 'substantive',
    kind: 'credit',
    credit: { side, span, carried: credit.carried },
  };
}

function gapFindings(rowA: Row, rowB: Row, alignment: Alignment): PairDifference[] {
  const mirrored: Alignment = {
    a: alignment.b,
    b: alignment.a,
    links: alignment.links.map((link) => ({ ...link, a: link.b, b: link.a })),
  };
  const missing = gapsIn(rowA, rowB, alignment).map(
    (gap): PairDifference => ({
      class: 'omission',
      level: gap.foreign ? 'style' : 'substantive',
      a: spanOf(rowA, gap.at, gap.at),
      b: spanOf(rowB, gap.from, gap.to),
      adoptable: false,
      kind: 'passage',
      gap,
    }),
  );
  const added = gapsIn(rowB, rowA, mirrored).map(
    (gap): PairDifference => ({
      class: 'addition',
      level: gap.foreign ? 'style' : 'substantive',
      a: spanOf(rowA, gap.from, gap.to),
      b: spanOf(rowB, gap.at, gap.at),
      adoptable: false,
      kind: 'passage',
      gap,
    }),
  );
  return [...missing, ...added];
}

function meets(x: PairDifference, y: PairDifference): boolean {
  const span = x.credit?.span;
  const own = x.credit?.side === 'a' ? y.a : y.b;
  return overlaps(x.a, y.a) || overlaps(x.b, y.b) || (span !== undefined && overlaps(span, own));
}
