import { textOf } from '../text/span';
import { comparePair, type PairComparison, type PairDifference } from './compare-pair';
import { untoldIn } from './gaps';
import type { Difference, Witness } from './model';
import { spanOf } from './passages';
import { findNameVariants } from './story-names';
import { reasonFor } from './wording';

/**
 * Where two articles of one story differ, in order of `a`. `rewritten` says that `b` tells the story in other words;
 * it is found out too where few sentences answer to each other. Differences of style are not listed.
 */
export function compareArticles(a: Witness, b: Witness, rewritten = false): Difference[] {
  const compared = comparePair(a, b, rewritten);
  const found: Difference[] = compared.differences
    .filter(({ level }) => level !== 'style')
    .map((difference) => describe(a, b, difference));
  const { rowA, rowB } = compared;
  if (compared.rewritten) found.push(...untold(compared));
  for (const { forms } of findNameVariants([rowA, rowB])) {
    const own = forms.flatMap(({ places }) => places).find(({ row }) => row === 0);
    const other = forms.flatMap(({ places }) => places).find(({ row }) => row === 1);
    if (!own || !other) continue;
    const spanA = spanOf(rowA, own.from, own.to);
    const spanB = spanOf(rowB, other.from, other.to);
    const known = found.some(
      (one) => one.class === 'name' && one.a && one.a.start < spanA.end && spanA.start < one.a.end,
    );
    if (known) continue;
    found.push({
      class: 'name',
      level: 'substantive',
      a: spanA,
      b: spanB,
      why: reasonFor('name', textOf(a.article.text, spanA), textOf(b.article.text, spanB)),
    });
  }
  return found.sort((x, y) => (x.a?.start ?? x.b?.start ?? 0) - (y.a?.start ?? y.b?.start ?? 0));
}

/** What only one of two versions in different words tells. */
function untold({ rowA, rowB, alignment }: PairComparison): Difference[] {
  const linkedA = new Set(alignment.links.flatMap((link) => alignment.a[link.a] ?? []));
  const linkedB = new Set(alignment.links.flatMap((link) => alignment.b[link.b] ?? []));
  const added = untoldIn(rowA, rowB, linkedA).map(({ from, to }): Difference => {
    const a = spanOf(rowA, from, to);
    return {
      class: 'addition',
      level: 'substantive',
      a,
      b: null,
      why: reasonFor('addition', textOf(rowA.article.text, a), ''),
    };
  });
  const missing = untoldIn(rowB, rowA, linkedB).map(({ from, to }): Difference => {
    const b = spanOf(rowB, from, to);
    return {
      class: 'omission',
      level: 'substantive',
      a: null,
      b,
      why: reasonFor('omission', '', textOf(rowB.article.text, b)),
    };
  });
  return [...added, ...missing];
}

function describe(a: Witness, b: Witness, difference: PairDifference): Difference {
  const { credit } = difference;
  const nowhere = { start: 0, end: 0 };
  const spanA = credit ? (credit.side === 'a' ? credit.span : nowhere) : difference.a;
  const spanB = credit ? (credit.side === 'b' ? credit.span : nowhere) : difference.b;
  return {
    class: difference.class,
    level: difference.level,
    a: spanA.end > spanA.start ? spanA : null,
    b: spanB.end > spanB.start ? spanB : null,
    why: reasonFor(
      difference.class,
      textOf(a.article.text, spanA),
      textOf(b.article.text, spanB),
      difference.kind,
    ),
  };
}
