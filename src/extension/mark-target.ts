import type { PlacedAnnotation } from '../annotations/model';
import type { FactCheck, Finding, Review } from '../review/model';
import { contains, type Span } from '../text/span';
import { factsAt } from './fact-list';
import { sentenceAt } from './held-findings';

/** What a mark (checked, disputed ...) is put on. */
export type MarkTarget =
  | { readonly type: 'fact'; readonly span: Span; readonly fact: FactCheck }
  | { readonly type: 'finding'; readonly span: Span; readonly finding: Finding }
  | { readonly type: 'note'; readonly span: Span; readonly placed: PlacedAnnotation }
  | { readonly type: 'words'; readonly span: Span };

/**
 * What a person can mean by a mark at a place, the likeliest first. Words that are selected are meant themselves. At a
 * caret: a finding that begins there (the steps from finding to finding leave the caret so), then the facts, findings
 * and notes it stands in, the shortest first; else its sentence. What a note on a fact or a finding says is said once.
 */
export function markTargetsAt(
  review: Review,
  notes: readonly PlacedAnnotation[],
  selected: Span,
): MarkTarget[] {
  const isCaret = selected.start === selected.end;
  const candidates = candidatesAt(review, notes, selected).sort(
    (a, b) => Number(beginsHere(b)) - Number(beginsHere(a)) || lengthOf(a.span) - lengthOf(b.span),
  );
  if (!isCaret) {
    const exact = candidates.find(({ span }) => lengthOf(span) === lengthOf(selected));
    return [exact ?? { type: 'words', span: selected }];
  }
  if (candidates.length > 0) return candidates;
  const sentence = sentenceAt(review.sentences, selected.start);
  return sentence ? [{ type: 'words', span: sentence }] : [];

  function beginsHere({ type, span }: MarkTarget): boolean {
    return type === 'finding' && span.start === selected.start;
  }
}

function candidatesAt(review: Review, notes: readonly PlacedAnnotation[], selected: Span): MarkTarget[] {
  const findings = review.findings.filter(
    (finding) => finding.state === 'open' && contains(finding, selected),
  );
  // A finding on the very words of a fact is answered in its place: the fact has the same note then.
  const facts = factsAt(review, selected).filter(
    (fact) => !findings.some(({ start, end }) => start === fact.start && end === fact.end),
  );
  const told = new Set(facts.map(({ annotation }) => annotation));
  return [
    ...findings.map((finding) => ({ type: 'finding' as const, span: finding, finding })),
    ...facts.map((fact) => ({ type: 'fact' as const, span: fact, fact })),
    ...notes.flatMap((placed) =>
      placed.span && contains(placed.span, selected) && !told.has(placed.annotation.id)
        ? [{ type: 'note' as const, span: placed.span, placed }]
        : [],
    ),
  ];
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
