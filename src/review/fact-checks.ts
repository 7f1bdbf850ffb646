import type { Annotation, PlacedAnnotation } from '../annotations/model';
import { checkableFacts } from '../claims/checkable-facts';
import { contains, type Span, textOf } from '../text/span';
import type { Witness } from '../versions/model';
import type { FactCheck } from './model';
import { paragraphNumbers } from './paragraph-numbers';

/** A note that has its place. */
interface Placed {
  readonly annotation: Annotation;
  readonly span: Span;
  readonly recheck: boolean;
}

/**
 * The checkable facts of an article, each with what its notes say of it: the newest note on its very words, whatever it
 * answers; else the newest checked one on a stretch that holds them.
 */
export function factChecks(
  { article, sources }: Witness,
  notes: readonly PlacedAnnotation[],
): readonly FactCheck[] {
  const answer = answersIn(notes);
  const numberAt = paragraphNumbers(article);
  return checkableFacts(article, sources).map(({ start, end, kind }, index) => {
    const note = answer({ start, end });
    return {
      id: `f${index + 1}`,
      start,
      end,
      kind,
      quote: textOf(article.text, { start, end }),
      paragraph: numberAt(start),
      status: note?.annotation.status ?? null,
      annotation: note?.annotation.id ?? null,
      recheck: note?.recheck ?? false,
      evidence: note?.annotation.evidence?.length ?? 0,
    };
  });
}

/** Gives the note that tells where a stretch of the text stands. */
function answersIn(notes: readonly PlacedAnnotation[]): (span: Span) => Placed | undefined {
  const newestFirst = notes
    .flatMap(({ annotation, span, recheck }): Placed[] =>
      span && !annotation.deleted ? [{ annotation, span, recheck }] : [],
    )
    .sort(
      (a, b) =>
        order(b.annotation.changedAt, a.annotation.changedAt) || order(b.annotation.id, a.annotation.id),
    );
  const exact = new Map<string, Placed>();
  for (const note of newestFirst) {
    const key = keyOf(note.span);
    if (!exact.has(key)) exact.set(key, note);
  }
  const checked = newestFirst.filter(({ annotation }) => annotation.status === 'checked');
  return (span) => exact.get(keyOf(span)) ?? checked.find((note) => contains(note.span, span));
}

function keyOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** Times in UTC and ids are in order as text. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
