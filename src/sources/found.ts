import type { Phrase } from './phrase-words';

/** Where the source of a cue stands. */
export interface Found {
  readonly phrase: Phrase;
  /** The source span is "who"; `phrase` is what it stands for. */
  readonly relative: number | null;
  readonly place: 'before' | 'after';
}

export function after(phrase: Phrase | null): Found | null {
  return phrase ? { phrase, relative: null, place: 'after' } : null;
}

export function before(phrase: Phrase | null): Found | null {
  return phrase ? { phrase, relative: null, place: 'before' } : null;
}

export function lastOf(earlier: readonly (Found | null)[]): Found | null {
  for (let i = earlier.length - 1; i >= 0; i--) {
    const found = earlier[i];
    if (found) return found;
  }
  return null;
}
