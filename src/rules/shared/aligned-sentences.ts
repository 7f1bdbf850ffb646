import { comparePassages } from '../../versions/compare-passages';
import type { SiblingCollation, Witness } from '../../versions/model';
import type { TokenPair } from '../../versions/pair-tokens';
import { rowOf } from '../../versions/passages';
import type { Token } from '../../versions/tokens';
import type { RuleContext } from '../rule';

/** A sentence of a sibling that answers to one of the article. */
export interface AlignedSentence {
  readonly witness: Witness;
  readonly collation: SiblingCollation;
  /** The places of the two in `article.sentences`. */
  readonly base: number;
  readonly sibling: number;
  /** Share of the lighter sentence's telling words that the other has, 0 to 1. */
  readonly score: number;
}

/** The siblings' sentences by the place of the sentence of the article that they answer to. Kept for the context. */
export function alignedSentences(context: RuleContext): ReadonlyMap<number, readonly AlignedSentence[]> {
  const known = kept.get(context);
  if (known) return known;
  const found = new Map<number, AlignedSentence[]>();
  for (const collation of context.collation?.siblings ?? []) {
    const witness = context.siblings.get(collation.id);
    if (!witness) continue;
    for (const { base, sibling, score } of collation.aligned) {
      const row = found.get(base);
      const one = { witness, collation, base, sibling, score };
      if (row) row.push(one);
      else found.set(base, [one]);
    }
  }
  kept.set(context, found);
  return found;
}

const kept = new WeakMap<RuleContext, ReadonlyMap<number, readonly AlignedSentence[]>>();

/** The words of two sentences that answer to each other, and which of them are the same. */
export interface PairedWords {
  readonly own: SentenceWords;
  readonly other: SentenceWords;
  readonly pairs: readonly TokenPair[];
}

/** The words of a sentence; `offset` is where it begins in the text, in UTF-16 code units. */
export interface SentenceWords {
  readonly tokens: readonly Token[];
  readonly offset: number;
}

/** The words that a sentence of the article and one of a sibling have in common. */
export function pairedWords(here: Witness, { witness, base, sibling }: AlignedSentence): PairedWords {
  const own = wordsOf(here, base);
  const other = wordsOf(witness, sibling);
  const lowerCase = !here.article.punctuated || !witness.article.punctuated;
  return { own, other, pairs: comparePassages(own.tokens, other.tokens, lowerCase).pairs };
}

/** The words of a sentence, by its place in `article.sentences`. */
export function wordsOf({ article }: Witness, sentence: number): SentenceWords {
  return {
    tokens: rowOf(article).lists[sentence] ?? [],
    offset: article.sentences[sentence]?.start ?? 0,
  };
}

/** From this weight on a word tells something of what the sentence is about. */
const telling = 1.2;

/** True for a figure, a date, and a word that says something of what the sentence is about. */
export function tells(token: Token | undefined): boolean {
  return token !== undefined && (token.weight >= telling || token.kind !== 'word');
}

/** The weight of some words together. */
export function weightOf(tokens: readonly (Token | undefined)[]): number {
  return tokens.reduce((sum, token) => sum + (token?.weight ?? 0), 0);
}
