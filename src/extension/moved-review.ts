import type { Review, TextChange } from '../review/model';
import type { Span } from '../text/span';

/**
 * Where a span stands after one replacement. Null when the replacement touched its words; text put in just before
 * or just after it does not.
 */
export function untouchedSpan<T extends Span>(span: T, change: TextChange): T | null {
  if (change.offset >= span.end && change.offset > span.start) return span;
  if (change.offset + change.length <= span.start) {
    const by = change.text.length - change.length;
    return { ...span, start: span.start + by, end: span.end + by };
  }
  return null;
}

/** Where a span stands after one replacement, grown or shrunk by what was done to its words. */
export function followSpan<T extends Span>(span: T, change: TextChange): T {
  const changeEnd = change.offset + change.length;
  const by = change.text.length - change.length;
  if (changeEnd < span.start || (changeEnd === span.start && change.length > 0)) {
    return { ...span, start: span.start + by, end: span.end + by };
  }
  if (change.offset > span.end || (change.offset === span.end && change.length > 0)) return span;
  const covered = change.offset <= span.start && changeEnd >= span.end;
  if (covered) return { ...span, start: change.offset, end: change.offset + change.text.length };
  if (change.offset < span.start) {
    return { ...span, start: change.offset + change.text.length, end: span.end + by };
  }
  return { ...span, end: changeEnd > span.end ? change.offset : span.end + by };
}

/**
 * A review laid on the text as it stands after further changes, so that every view is right at once and not only
 * after the next review. What was said of words that have been touched is left out; notes and sentences follow.
 */
export function moveReview(review: Review, changes: readonly TextChange[]): Review {
  return changes.reduce(moveReviewOnce, review);
}

function moveReviewOnce(review: Review, change: TextChange): Review {
  return {
    ...review,
    findings: kept(review.findings, change).map((finding) => ({
      ...finding,
      fixes: finding.fixes.flatMap((fix) => {
        const span = untouchedSpan(fix.span, change);
        return span ? [{ ...fix, span }] : [];
      }),
    })),
    sources: review.sources.map((source) => ({
      ...source,
      mentions: kept(source.mentions, change),
      grant: source.grant && untouchedSpan(source.grant, change),
    })),
    statements: review.statements.flatMap((statement) => {
      const cue = untouchedSpan(statement.cue, change);
      if (!cue) return [];
      const source = statement.source && untouchedSpan(statement.source, change);
      return [{ ...statement, cue, source, content: kept(statement.content, change) }];
    }),
    facts: kept(review.facts, change),
    notes: review.notes.map((note) => ({ ...note, span: note.span && followSpan(note.span, change) })),
    sentences: review.sentences.map((sentence) => followSpan(sentence, change)),
  };
}

function kept<T extends Span>(spans: readonly T[], change: TextChange): T[] {
  return spans.flatMap((span) => untouchedSpan(span, change) ?? []);
}
