import { createBoundedCache } from '../text/bounded-cache';
import { findFigures } from './figures';
import { findWords } from './find-words';
import type { Signal } from './signals';
import { findSuperlatives } from './superlatives';
import { findVague } from './weasels';

const known = createBoundedCache<readonly Signal[]>(4000, 1_000_000);

/**
 * What the words of a sentence tell of what it claims, whoever says them, in order; kept by the sentence's text.
 * Offsets are UTF-16 code units into it.
 */
export function findSignals(text: string): readonly Signal[] {
  return known.get(text, () => {
    const plain = plainOf(text);
    const found = [
      ...findWords(text, plain),
      ...findFigures(plain),
      ...findSuperlatives(plain),
      ...findVague(plain),
    ];
    return found.sort((a, b) => a.start - b.start || b.end - a.end);
  });
}

/** In lower case, with straight apostrophes and plain blanks, as long as it was. */
export function plainOf(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[‘’ʼ]/g, "'").replace(/\s/g, ' ');
}
