import type { Span } from '../text/span';
import { createApparatus } from './apparatus';
import { comparePair, type PairComparison, type PairDifference } from './compare-pair';
import type { Collation, Neighbour, SiblingCollation, Witness } from './model';
import { type Passage, type Row, rowOf, spanOf } from './passages';
import { cutByVersions } from './project';
import { findNameVariants } from './story-names';

interface Sibling {
  readonly witness: Witness;
  readonly neighbour: Neighbour;
}

/**
 * The base text against all its siblings: every place where they differ once, with all readings and the witnesses of
 * each. A rewritten sibling is compared by facts only. What was compared is kept by the words of the sentences, so
 * that after an edit only what changed is compared again.
 */
export function collate(base: Witness, siblings: readonly Sibling[]): Collation {
  const apparatus = createApparatus(
    base,
    siblings.filter(({ neighbour }) => neighbour.kind === 'version').length,
  );
  const collated: SiblingCollation[] = [];
  addNames(base, siblings, apparatus);
  const cuts = cutTogether(base, siblings);
  const baseCut = cuts.get(base);
  for (const { witness, neighbour } of siblings) {
    const siblingCut = cuts.get(witness);
    const compared = comparePair(base, witness, neighbour.kind === 'same-story', {
      ...(baseCut && { a: baseCut }),
      ...(siblingCut && { b: siblingCut }),
    });
    for (const difference of compared.differences) apparatus.add(witness, difference);
    collated.push({
      id: witness.id,
      neighbour,
      aligned: alignedSentences(compared),
      rewritten: compared.rewritten,
      styleCount: compared.styleCount,
    });
  }
  return { siblings: collated, variants: apparatus.variants() };
}

/** Cuts each version without punctuation at the sentences of those that have it, the fullest first. */
function cutTogether(base: Witness, siblings: readonly Sibling[]): Map<Witness, readonly Passage[]> {
  const cuts = new Map<Witness, readonly Passage[]>();
  const versions = siblings
    .filter(({ neighbour }) => neighbour.kind === 'version')
    .map(({ witness }) => witness);
  const drivers = [base, ...versions]
    .filter(({ article }) => article.punctuated)
    .sort((x, y) => y.article.words - x.article.words)
    .map(({ article }) => rowOf(article));
  if (drivers.length === 0) return cuts;
  for (const witness of [base, ...siblings.map((sibling) => sibling.witness)]) {
    if (!witness.article.punctuated) cuts.set(witness, cutByVersions(rowOf(witness.article), drivers));
  }
  return cuts;
}

/** The pairs of sentences that passages stand for; in copy without punctuation, the windows they lie in. */
function alignedSentences({ rowA, rowB, alignment }: PairComparison): SiblingCollation['aligned'] {
  const seen = new Set<string>();
  const aligned: { base: number; sibling: number; score: number }[] = [];
  for (const link of alignment.links) {
    const own = alignment.a[link.a];
    const other = alignment.b[link.b];
    if (!own || !other) continue;
    for (const base of mainSentences(rowA, own)) {
      for (const sibling of mainSentences(rowB, other)) {
        const key = `${base} ${sibling}`;
        if (seen.has(key)) continue;
        seen.add(key);
        aligned.push({ base, sibling, score: link.score });
      }
    }
  }
  return aligned.sort((x, y) => x.base - y.base || x.sibling - y.sibling);
}

/** The sentence that holds most of a passage, and each that lies in it by at least half. */
function mainSentences(row: Row, passage: Passage): number[] {
  const [first, last] = [row.sentences[passage.from] ?? 0, row.sentences[passage.to - 1] ?? 0];
  if (first === last && passage.to > passage.from) return [first];
  const counts = new Map<number, number>();
  for (let at = passage.from; at < passage.to; at++) {
    const sentence = row.sentences[at] ?? 0;
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const most = Math.max(...counts.values());
  return [...counts]
    .filter(([sentence, count]) => {
      const size = (row.firsts[sentence + 1] ?? 0) - (row.firsts[sentence] ?? 0);
      return count === most || count * 2 >= size;
    })
    .map(([sentence]) => sentence);
}

function addNames(
  base: Witness,
  siblings: readonly Sibling[],
  apparatus: ReturnType<typeof createApparatus>,
): void {
  const witnesses = [base, ...siblings.map(({ witness }) => witness)];
  const rows = witnesses.map(({ article }) => rowOf(article));
  for (const { forms } of findNameVariants(rows)) {
    const place = forms.flatMap(({ places }) => places).find(({ row }) => row === 0);
    const baseRow = rows[0];
    if (!place || !baseRow) continue;
    const span = spanOf(baseRow, place.from, place.to);
    for (const { places } of forms) {
      const told = new Set<number>([0]);
      for (const other of places) {
        const witness = witnesses[other.row];
        const row = rows[other.row];
        if (told.has(other.row) || !witness || !row) continue;
        told.add(other.row);
        apparatus.add(witness, nameDifference(span, spanOf(row, other.from, other.to)));
      }
    }
  }
}

function nameDifference(a: Span, b: Span): PairDifference {
  return { class: 'name', level: 'substantive', a, b, adoptable: true, kind: 'words' };
}
