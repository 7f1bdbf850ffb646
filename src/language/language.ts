import type { Span } from '../text/span';

/** A word of a tagged sentence. Offsets are UTF-16 code units into the sentence's text; punctuation is outside. */
export interface Term extends Span {
  readonly text: string;
  /** Lower case, contractions and possessives as written. */
  readonly normal: string;
  /** compromise's tags: Noun, ProperNoun, Person, Place, Organization, Verb, PastTense, Value, Date ... */
  readonly tags: ReadonlySet<string>;
}

/** What the tagger knows of a sentence. */
export interface TaggedSentence {
  readonly terms: readonly Term[];
}

/** The one door to the part-of-speech tagger. Answers are cached by the sentence's text. */
export interface Language {
  tag(sentence: string): TaggedSentence;
}
