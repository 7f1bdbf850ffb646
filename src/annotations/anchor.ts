import type { Span } from '../text/span';
import type { Anchor } from './model';
import { storedOffsets, storedSpan } from './stored-offsets';

/** In UTF-16 code units: the context each side has at least, and at most. */
const leastContext = 32;
export const mostContext = 512;

/** Words that stand more often than this are counted no further. */
const mostCounted = 1000;

/** How far a border is moved out to reach the edge of a word. */
const longestWord = 40;

/**
 * Describes a passage so that it can be found again: its words, and the words around it, on each side
 * at least 32 characters and so many more (up to 512) that the passage with that side alone occurs
 * once; whole words only, as Apache Annotator's `describeTextQuote` does. So either neighbour is
 * enough to know the passage by when the other is rewritten. `span` is in `text` as the editor holds it.
 */
export function makeAnchor(text: string, span: Span, blob?: string): Anchor {
  const stored = storedOffsets(text);
  const { start, end } = storedSpan(stored, span);
  const exact = stored.text.slice(start, end);
  const prefix = grown((size) => {
    const from = wordBorder(stored.text, start - size, -1);
    return { side: stored.text.slice(from, start), isUnique: occursOnce(stored.text, from, end) };
  });
  const suffix = grown((size) => {
    const to = wordBorder(stored.text, end + size, 1);
    return { side: stored.text.slice(end, to), isUnique: occursOnce(stored.text, start, to) };
  });
  return {
    ...(blob === undefined ? {} : { blob }),
    exact,
    prefix,
    suffix,
    start,
    end,
    count: countOf(stored.text, exact),
  };
}

function grown(take: (size: number) => { side: string; isUnique: boolean }): string {
  for (let size = leastContext; ; size *= 2) {
    const { side, isUnique } = take(size);
    if (isUnique || size >= mostContext || side.length < size) return side;
  }
}

function countOf(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1 && count < mostCounted; at = text.indexOf(words, at + 1))
    count++;
  return count;
}

function occursOnce(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  return text.indexOf(words) === text.lastIndexOf(words);
}

/** The nearest place, outward from `at`, that does not cut a word; never within a pair of code units. */
function wordBorder(text: string, at: number, step: 1 | -1): number {
  if (at <= 0) return 0;
  if (at >= text.length) return text.length;
  for (let border = at; Math.abs(border - at) <= longestWord; border += step) {
    if (border <= 0 || border >= text.length || !cutsWord(text, border)) return border;
  }
  return cutsPair(text, at) ? at + step : at;
}

function cutsWord(text: string, at: number): boolean {
  return cutsPair(text, at) || (isWordUnit(text, at - 1) && isWordUnit(text, at));
}

function cutsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}

function isWordUnit(text: string, at: number): boolean {
  return /[\p{L}\p{N}\uD800-\uDFFF]/u.test(text[at] ?? '');
}
