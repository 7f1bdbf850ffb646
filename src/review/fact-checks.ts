import type { PlacedAnnotation } from '../annotations/model';
import { checkableFacts } from '../claims/checkable-facts';
import { textOf } from '../text/span';
import type { Witness } from '../versions/model';
import type { FactCheck } from './model';

/** The checkable facts of an article, each with what its notes say of it. */
export function factChecks(
  { article, sources }: Witness,
  _notes: readonly PlacedAnnotation[],
): readonly FactCheck[] {
  return checkableFacts(article, sources).map(({ start, end, kind }, index) => ({
    id: `f${index + 1}`,
    start,
    end,
    kind,
    quote: textOf(article.text, { start, end }),
    paragraph: null,
    status: null,
    annotation: null,
    recheck: false,
    evidence: 0,
  }));
}
