import { backgroundLevels } from './background-words';

/** Passages the background was counted over: background-words.ts. */
const passages = 1626;
/** A word that the table does not hold stood in fewer than ten passages. */
const unlisted = 4;

let table: Map<string, number> | null = null;

/** In how many of the background's passages a word (lower case, no diacritics) stands, of `backgroundSize`. */
export function backgroundCount(word: string): number {
  if (table === null) {
    table = new Map();
    for (const [level, words] of backgroundLevels) {
      const count = passages / Math.exp(level / 4);
      for (const listed of words.split(' ')) table.set(listed, count);
    }
  }
  return table.get(word) ?? unlisted;
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
