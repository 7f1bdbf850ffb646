import { levels, packed } from 'stet:background-data';
import { type FoundWord, openWords } from '../text/packed-words';

/** Passages the background was counted over: background-words.ts. */
const passages = 1626;
/** A word that the table does not hold stood in fewer than ten passages. */
const unlisted = 4;

let find: ((word: string) => FoundWord) | null = null;

/** In how many of the background's passages a word (lower case, no diacritics) stands, of `backgroundSize`. */
export function backgroundCount(word: string): number {
  find ??= openWords(packed);
  const level = levels[find(word).type];
  return level === undefined ? unlisted : passages / Math.exp(level / 4);
}

export const backgroundSize = passages;

const weights = new Map<string, number>();

/**
 * How much a word tells about a text: its inverse document frequency against the background, 0 for "the",
 * about 6 for a word that is rare in English. The same for every library, so that what is aligned does not
 * depend on what else lies in the folder.
 */
export function weight(word: string): number {
  let known = weights.get(word);
  if (known === undefined) {
    known = Math.max(0.05, Math.log((passages + 1) / (backgroundCount(word) + 0.5)));
    if (weights.size > 50_000) weights.clear();
    weights.set(word, known);
  }
  return known;
}
