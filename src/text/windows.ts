import { letterPattern } from './letter-pattern';
import type { Span } from './span';
import { type Clues, cluesOf, cutScore } from './window-clues';

/** Longer than any sentence a desk lets pass; a longer one is copy whose punctuation was lost. */
export const longestSentence = 120;
/** The most words a window holds. */
export const longestWindow = 60;
const shortestWindow = 5;
/** What a cut costs: a clue worth less is not worth a window of its own. */
const cutCost = 1.1;

const countable = letterPattern(String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*`, 'gu');

/** The number of words in a text: runs of letters and digits, with inner apostrophes, stops and hyphens. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(countable(text))) count++;
  return count;
}

/**
 * Cuts copy without sentence punctuation into windows of whole words, at most `longestWindow` each, where new
 * sentences plausibly begin. Offsets are UTF-16 code units into `text`. Linear: the best cuts are found by dynamic
 * programming over the words, looking back one window.
 */
export function splitWindows(text: string): Span[] {
  const clues = cluesOf(text);
  const count = clues.words.length;
  // best[i]: the worth of the best cuts of the first i words; from[i]: where the last of their windows begins.
  const best = new Float64Array(count + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(count + 1);
  best[0] = 0;
  for (let end = 1; end <= count; end++) {
    const gain = end === count ? 0 : cutScore(clues, end) - cutCost;
    const least = end === count ? 1 : shortestWindow;
    for (let length = Math.min(least, end); length <= longestWindow && length <= end; length++) {
      const worth = (best[end - length] ?? 0) + gain;
      if (worth > (best[end] ?? 0)) {
        best[end] = worth;
        from[end] = end - length;
      }
    }
  }
  return windowsOf(clues, from);
}

function windowsOf({ words }: Clues, from: Int32Array): Span[] {
  const spans: Span[] = [];
  let end = words.length;
  while (end > 0) {
    const first = Math.max(0, from[end] ?? 0);
    const head = words[first];
    const tail = words[end - 1];
    if (head && tail) spans.push({ start: head.start, end: tail.end });
    end = first;
  }
  return spans.reverse();
}
