import type { Phrase } from './phrase-words';
import type { Token } from './tokens';

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

/** The last one found; a pronoun only where no name or noun was: in "Lind said she was not sure, arguing" Lind argues. */
export function lastOf(tokens: readonly Token[], earlier: readonly (Found | null)[]): Found | null {
  const found = earlier.filter((each) => each !== null);
  return found.findLast(({ phrase }) => !isPronoun(tokens, phrase)) ?? found[found.length - 1] ?? null;
}

function isPronoun(tokens: readonly Token[], { from, to }: Phrase): boolean {
  return from === to && pronouns.has(tokens[from]?.word ?? '');
}

const pronouns: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'him', 'her', 'them']);
