import type { Span } from './span';

/** Longer than any sentence a desk lets pass; a longer one is copy whose punctuation was lost. */
export const longestSentence = 120;
/** The most words a window holds. */
export const longestWindow = 60;
const shortestWindow = 12;

/** The number of words in a text: runs of letters and digits, with inner apostrophes, stops and hyphens. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(wordPattern)) count++;
  return count;
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu;

/**
 * Cuts copy without sentence punctuation into windows of whole words, at most `longestWindow` each,
 * preferring to cut where a new clause plausibly begins. Offsets are UTF-16 code units into `text`. Linear.
 */
export function splitWindows(text: string): Span[] {
  const words: { start: number; end: number; text: string }[] = [];
  for (const match of text.matchAll(/[^\s\u200b]+/g)) {
    words.push({ start: match.index, end: match.index + match[0].length, text: match[0].toLowerCase() });
  }
  const spans: Span[] = [];
  let first = 0;
  while (first < words.length) {
    const cut = nextCut(words, first);
    const from = words[first];
    const to = words[cut - 1];
    if (from && to) spans.push({ start: from.start, end: to.end });
    first = cut;
  }
  return spans;
}

function nextCut(words: readonly { text: string }[], first: number): number {
  const last = first + longestWindow;
  if (last >= words.length) return words.length;
  let best = last;
  let bestScore = 0;
  for (let i = first + shortestWindow; i <= last; i++) {
    const score = cutScore(words[i - 1]?.text ?? '', words[i]?.text ?? '');
    if (score >= bestScore && score > 0) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

const clauseOpeners = new Set('but meanwhile however instead although though he she they it we'.split(' '));
const weakOpeners = new Set('and the a an this that these those in on when while as i'.split(' '));
const neverBefore = new Set(
  (
    'the a an of to in on at by for with from and or but that which who his her its their our my is are was were has ' +
    'have had will would said says as than not no if when while because about into over under between mr mrs'
  ).split(' '),
);

function cutScore(before: string, after: string): number {
  if (/[.!?…]["”’]?$/.test(before)) return 9;
  if (/[;:—]$/.test(before)) return 6;
  if (neverBefore.has(before)) return 0;
  if (/,["”’]?$/.test(before)) return clauseOpeners.has(after) ? 5 : 3;
  if (clauseOpeners.has(after)) return 2;
  return weakOpeners.has(after) ? 1 : 0;
}
