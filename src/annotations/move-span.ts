import type { Span } from '../text/span';
import type { Edit } from './align-edits';
import { foldWords } from './folded-text';
import { diffTexts } from './text-diff';

/** One change of a text: what was replaced (UTF-16 code units), and by what. */
export interface SpanChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/**
 * Where a span is after a change of the text `before`. What is written at its borders stays outside,
 * unless it carries on a word of the span; what is written within belongs to it; words typed over the
 * whole span take its place. A change that replaces more (a formatter, a checkout, an undo) is first
 * taken apart into the words that really differ. Where the words of the span are gone it is empty and
 * stands where they were: `placeAnnotations` looks there first when they come back.
 */
export function moveSpan(span: Span, change: SpanChange, before: string): Span {
  const edits = editsOf(change, before);
  if (edits.length <= 1 || isTypedOver(span, edits)) return moveByEdits(span, edits, before);
  // In a text that was rewritten all about, half of the words must have stayed, and stayed together.
  const passage = unbroken(span, edits, before);
  const moved = moveByEdits(passage, edits, before);
  const isKept = kept(passage, edits, before) * 2 >= solid(before.slice(span.start, span.end));
  return isKept ? moved : { start: moved.start, end: moved.start };
}

function moveByEdits(span: Span, edits: readonly Edit[], before: string): Span {
  let moved = { start: span.start, end: span.end };
  // From the last edit to the first, so that the offsets of those still to come hold.
  for (let at = edits.length - 1; at >= 0; at--) moved = moveByEdit(moved, edits[at] as Edit, before);
  return moved;
}

/** The largest part of a span into which no more was put than it is long: that came from elsewhere. */
function unbroken(span: Span, edits: readonly Edit[], before: string): Span {
  const breaks = edits.filter(
    (edit) =>
      edit.start > span.start &&
      edit.end < span.end &&
      edit.text.length - (edit.end - edit.start) > Math.max(20, span.end - span.start),
  );
  if (breaks.length === 0) return span;
  const starts = [span.start, ...breaks.map(({ end }) => end)];
  const ends = [...breaks.map(({ start }) => start), span.end];
  const parts = starts.map((start, at) => ({ start, end: ends[at] as number }));
  return parts.reduce((best, part) => (kept(part, edits, before) > kept(best, edits, before) ? part : best));
}

function isTypedOver(span: Span, edits: readonly Edit[]): boolean {
  return edits.some((edit) => edit.start === span.start && edit.end === span.end && edit.text !== '');
}

/** How many characters of a span stayed. Another white space or quotation mark is no other word. */
function kept(span: Span, edits: readonly Edit[], before: string): number {
  let left = '';
  let at = span.start;
  for (const edit of edits) {
    if (edit.end <= span.start) continue;
    if (edit.start >= span.end) break;
    if (foldWords(edit.text) === foldWords(before.slice(edit.start, edit.end))) continue;
    left += before.slice(at, Math.max(at, edit.start));
    at = edit.end;
  }
  return solid(left + before.slice(Math.min(at, span.end), span.end));
}

/** How many characters are not white space. */
function solid(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** The edits of the latest changes: every span of a text is moved by the same ones. */
const known = new WeakMap<SpanChange, { before: string; edits: readonly Edit[] }>();

function editsOf(change: SpanChange, before: string): readonly Edit[] {
  const last = known.get(change);
  if (last?.before === before) return last.edits;
  const { offset, length, text } = change;
  const whole: Edit = { start: offset, end: offset + length, text };
  const edits =
    length === 0 || text === ''
      ? [whole]
      : diffTexts(before.slice(offset, offset + length), text).map((edit) => ({
          start: edit.start + offset,
          end: edit.end + offset,
          text: edit.text,
        }));
  known.set(change, { before, edits });
  return edits;
}

function moveByEdit(span: Span, edit: Edit, before: string): Span {
  const { start, end } = span;
  const grown = edit.text.length - (edit.end - edit.start);
  if (edit.start === edit.end) return moveByInsertion(span, edit, before);
  if (edit.end <= start) return { start: start + grown, end: end + grown };
  if (edit.start >= end) return span;
  // Within, or typed over: the new words belong to it.
  if (edit.start >= start && edit.end <= end) return { start, end: end + grown };
  if (edit.start <= start && edit.end >= end) return { start: edit.start, end: edit.start };
  if (edit.start < start) return { start: edit.start + edit.text.length, end: end + grown };
  return { start, end: edit.start };
}

function moveByInsertion({ start, end }: Span, { start: at, text }: Edit, before: string): Span {
  if (at > start && at < end) return { start, end: end + text.length };
  if (at === end && start < end) {
    // "official" becomes "officials": the word goes on, and with it the span.
    const goesOn =
      /[\p{L}\p{N}]$/u.test(before.slice(start, end)) && !/^[\p{L}\p{N}]/u.test(before.slice(end, end + 2));
    const more = goesOn ? (/^[\p{L}\p{N}]+/u.exec(text)?.[0].length ?? 0) : 0;
    return { start, end: end + more };
  }
  if (start === end) return emptyMoved(start, at, text);
  return at <= start ? { start: start + text.length, end: end + text.length } : { start, end };
}

/** An empty span stays before what is written where it stands. */
function emptyMoved(place: number, at: number, text: string): Span {
  const moved = at < place ? place + text.length : place;
  return { start: moved, end: moved };
}
