import type { Span } from './span';

/** What a CriticMarkup mark does to the copy. */
export type MarkKind = 'addition' | 'deletion' | 'substitution' | 'comment' | 'highlight';

/** A CriticMarkup mark, with its braces. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** The words that stay in the copy: what is added, put in place, or highlighted. Null for a comment or deletion. */
  readonly stays: Span | null;
  /** The words that go: what is deleted or replaced. Null for the other kinds. */
  readonly goes: Span | null;
}

const closers: Readonly<Record<string, readonly [MarkKind, string]>> = {
  '{++': ['addition', '++}'],
  '{--': ['deletion', '--}'],
  '{~~': ['substitution', '~~}'],
  '{>>': ['comment', '<<}'],
  '{==': ['highlight', '==}'],
};

/**
 * The CriticMarkup marks of a text, in order; marks do not nest, and one that is never closed is no mark.
 * Offsets are UTF-16 code units. Syntax: the CriticMarkup specification (Fletcher Penney and Gabe Weatherhead).
 */
export function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  // Where a closer has been looked for to the end and not found, so that a file full of openers stays linear.
  const missing = new Set<string>();
  let at = text.indexOf('{');
  while (at >= 0 && at + 3 <= text.length) {
    const known = closers[text.slice(at, at + 3)];
    let next = at + 1;
    if (known && !missing.has(known[1])) {
      const [kind, closer] = known;
      const close = text.indexOf(closer, at + 3);
      if (close < 0) missing.add(closer);
      else {
        marks.push(markOf(text, kind, at, close));
        next = close + 3;
      }
    }
    at = text.indexOf('{', next);
  }
  return marks;
}

function markOf(text: string, kind: MarkKind, open: number, close: number): Mark {
  const inside = { start: open + 3, end: close };
  const outside = { kind, start: open, end: close + 3 };
  if (kind === 'comment') return { ...outside, stays: null, goes: null };
  if (kind === 'deletion') return { ...outside, stays: null, goes: inside };
  if (kind !== 'substitution') return { ...outside, stays: inside, goes: null };
  const arrow = text.slice(inside.start, inside.end).indexOf('~>');
  if (arrow < 0) return { ...outside, stays: inside, goes: null };
  const turn = inside.start + arrow;
  return {
    ...outside,
    goes: { start: inside.start, end: turn },
    stays: { start: turn + 2, end: inside.end },
  };
}

/**
 * The text as a reader gets it, at the same length: comments, deleted words and the signs of the marks are
 * overwritten by spaces, so that every offset still holds. Line breaks inside them go too: a deleted break joins
 * two paragraphs, and a comment's blank line parts none. Without marks it is `text` itself.
 */
export function withoutMarks(text: string, marks: readonly Mark[]): string {
  if (marks.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const mark of marks) {
    const keep = mark.stays ?? { start: mark.end, end: mark.end };
    parts.push(text.slice(done, mark.start), ' '.repeat(keep.start - mark.start));
    parts.push(text.slice(keep.start, keep.end), ' '.repeat(mark.end - keep.end));
    done = mark.end;
  }
  parts.push(text.slice(done));
  return parts.join('');
}
